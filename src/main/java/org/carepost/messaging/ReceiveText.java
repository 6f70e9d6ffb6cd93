package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/**
 * Takes in a text that somebody sent: STOP and START first, then whoever understands it, then the
 * thread it belongs to; what is left waits for staff of every practice that may be meant.
 */
@ApplicationScoped
public class ReceiveText {
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final int MOST_BEFORE = 20;
  private static final String TAKEN_FOR_STOP =
      "the provider took a reply for STOP, and texts it again after START from this phone";

  private final InboundTexts inbound;
  private final Texts texts;
  private final TextNumbers numbers;
  private final Threads threads;
  private final Patients patients;
  private final WhoIsMeant whoIsMeant;
  private final ReplyToPractice replyToPractice;
  private final AnswerPressing answerPressing;
  private final Iterable<ReplyReader> readers;
  private final Clock clock;

  /** Offers texts to all readers there are. */
  @Inject
  public ReceiveText(
      InboundTexts inbound,
      Texts texts,
      TextNumbers numbers,
      Threads threads,
      Patients patients,
      ReplyToPractice replyToPractice,
      AnswerPressing answerPressing,
      @Any Instance<ReplyReader> readers,
      Clock clock) {
    this(
        inbound,
        texts,
        numbers,
        threads,
        patients,
        replyToPractice,
        answerPressing,
        (Iterable<ReplyReader>) readers,
        clock);
  }

  ReceiveText(
      InboundTexts inbound,
      Texts texts,
      TextNumbers numbers,
      Threads threads,
      Patients patients,
      ReplyToPractice replyToPractice,
      AnswerPressing answerPressing,
      Iterable<ReplyReader> readers,
      Clock clock) {
    this.inbound = inbound;
    this.texts = texts;
    this.numbers = numbers;
    this.threads = threads;
    this.patients = patients;
    this.whoIsMeant = new WhoIsMeant(texts, patients);
    this.replyToPractice = replyToPractice;
    this.answerPressing = answerPressing;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * Keeps a text and deals with it; one that was received before changes nothing.
   *
   * @param gatewayId what the provider calls it, at most 64 characters
   * @param body plain text
   */
  @Transactional
  public void receive(String gatewayId, MobileNumber from, String body) {
    receive(gatewayId, from, body, Optional.empty());
  }

  /**
   * The same, from a provider that has its own words for STOP and START.
   *
   * @param taken what the provider took the text for and acts by, whatever it says to us
   */
  @Transactional
  public void receive(String gatewayId, MobileNumber from, String body, Optional<StopWord> taken) {
    TextNumber number = numbers.lock(from); // texts from one number wait for one another
    if (inbound.has(gatewayId)) {
      return;
    }
    Instant now = clock.instant();
    Instant since = now.minus(REMEMBERED);
    List<TextMessage> before = texts.newestTo(from, since, MOST_BEFORE);
    List<PracticeId> meant = whoIsMeant.by(from, since, before);
    PracticeId only = WhoIsMeant.only(meant).orElse(null);
    InboundText text = new InboundText(gatewayId, only, from, body.strip(), now);
    inbound.add(text);
    taken.ifPresent(word -> heed(word, text, number));
    understand(text, number, before);
    if (text.fate() == InboundText.Fate.WAITING && meant.size() > 1) {
      showAll(meant, text);
    }
    answerPressing.announce(text, meant);
    answerPressing.answer(text, before);
  }

  /**
   * Keeps a text that did not come from a mobile and cannot be answered, for staff; one that was
   * received before changes nothing.
   *
   * @param gatewayId what the provider calls it, at most 64 characters
   * @param sender what the provider says whom it is from
   * @param body plain text
   */
  @Transactional
  public void receiveFromNoMobile(String gatewayId, String sender, String body) {
    if (!inbound.has(gatewayId)) {
      InboundText text = InboundText.fromNoMobile(gatewayId, sender, body.strip(), clock.instant());
      answerPressing.mark(text);
      inbound.add(text);
      answerPressing.announce(text, List.of());
    }
  }

  /** A word that is none of ours stops texts or starts them, and is read like any other. */
  private static void heed(StopWord taken, InboundText text, TextNumber number) {
    if (StopWord.in(text.body()).isPresent()) {
      return;
    }
    switch (taken) {
      case STOP -> number.stop(TAKEN_FOR_STOP, text.receivedAt());
      case START -> number.restart();
    }
  }

  /** To each its own, so that nobody's work hides it from whoever is meant. */
  private void showAll(List<PracticeId> meant, InboundText text) {
    text.takeFor(meant.get(0));
    for (int i = 1; i < meant.size(); i++) {
      inbound.add(text.copyFor(meant.get(i), i));
    }
  }

  private void understand(InboundText text, TextNumber number, List<TextMessage> before) {
    Optional<StopWord> word = StopWord.in(text.body());
    if (word.isPresent()) {
      obey(word.get(), text, number);
    } else if (!before.isEmpty() && read(text, before)) {
      text.understoodAs(InboundText.Fate.READ);
    } else {
      answerPressing.mark(text);
      join(text, number.mobile());
    }
  }

  private static void obey(StopWord word, InboundText text, TextNumber number) {
    switch (word) {
      case STOP -> number.stop(text.receivedAt());
      case START -> number.restart();
    }
    text.understoodAs(word == StopWord.STOP ? InboundText.Fate.STOP : InboundText.Fate.START);
  }

  private boolean read(InboundText text, List<TextMessage> before) {
    return StreamSupport.stream(readers.spliterator(), false)
        .anyMatch(reader -> reader.read(text, before));
  }

  /** Into the newest thread of the number, unless more than one person shares it. */
  private void join(InboundText text, MobileNumber from) {
    if (text.practice().isEmpty() || text.body().isEmpty()) {
      return;
    }
    PracticeId practice = text.practice().get();
    List<PatientThread> with = threads.withNumber(practice, from, MOST_BEFORE);
    if (!with.isEmpty() && isOnePersons(with, patients.withMobile(practice, from, MOST_BEFORE))) {
      PatientThread newest = with.get(0);
      replyToPractice.reply(newest, fitting(text.body()), text.gatewayId());
      text.join(newest);
    }
  }

  /** Neither threads nor registered patients show more than one person with the number. */
  private static boolean isOnePersons(List<PatientThread> with, List<Patient> registered) {
    PatientThread newest = with.get(0);
    return with.stream().allMatch(newest::isWithSamePersonAs)
        && registered.size() <= 1
        && registered.stream().allMatch(newest::canBeWith);
  }

  /** As much of a text as a message can hold. */
  static String fitting(String body) {
    return body.substring(0, Math.min(Message.LONGEST_REPLY, body.length()));
  }
}
