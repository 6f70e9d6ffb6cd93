package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff the texts and numbers that somebody must look after. */
@ApplicationScoped
public class ReadWork {
  private static final int MOST = 100;
  private static final Duration DOUBT_AFTER = Duration.ofMinutes(2);

  private final InboundTexts inbound;
  private final Texts texts;
  private final TextNumbers numbers;
  private final Threads threads;
  private final Patients patients;
  private final TextGateways gateways;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  /** Shows what is in the given places. */
  @Inject
  public ReadWork(
      InboundTexts inbound,
      Texts texts,
      TextNumbers numbers,
      Threads threads,
      Patients patients,
      TextGateways gateways,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.inbound = inbound;
    this.texts = texts;
    this.numbers = numbers;
    this.threads = threads;
    this.patients = patients;
    this.gateways = gateways;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** All of them. */
  @Transactional
  public WorkView view(StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.TEXTS_VIEWED, "");
    Instant now = clock.instant();
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    List<InboundText> waiting = inbound.waiting(by.practice(), MOST);
    List<TextNumber> failed = numbers.failed(by.practice(), now, MOST);
    List<MobileNumber> all =
        Stream.concat(
                waiting.stream().flatMap(text -> text.mobile().stream()),
                failed.stream().map(TextNumber::mobile))
            .distinct()
            .toList();
    List<Patient> people = patients.withMobiles(by.practice(), all);
    List<PatientThread> with = threads.withNumbers(by.practice(), all);
    return new WorkView(
        waiting.stream().map(text -> given(text, people, with, times)).toList(),
        inbound.unknown(MOST).stream().map(text -> unknown(text, times)).toList(),
        failed.stream().map(number -> failed(number, people, times)).toList(),
        texts.uncertain(by.practice(), now.minus(DOUBT_AFTER), MOST).stream()
            .map(text -> doubt(text, times))
            .toList(),
        trouble());
  }

  private String trouble() {
    return gateways.any()
        ? gateways.configured().flatMap(TextGateway::trouble).orElse(null)
        : words.text("messaging.work.noGateway");
  }

  private WorkView.Inbound given(
      InboundText text, List<Patient> people, List<PatientThread> with, WallClock times) {
    return new WorkView.Inbound(
        text.id().toString(),
        text.from(),
        text.mobile().isPresent(),
        text.pressing(),
        times.full(text.receivedAt()),
        text.body(),
        text.mobile().map(number -> people(number, people)).orElse(List.of()),
        onePerPerson(
            with.stream().filter(it -> text.mobile().equals(Optional.of(it.mobile()))).toList()));
  }

  private static WorkView.Inbound unknown(InboundText text, WallClock times) {
    return new WorkView.Inbound(
        text.id().toString(),
        text.from(),
        text.mobile().isPresent(),
        text.pressing(),
        times.full(text.receivedAt()),
        "",
        List.of(),
        List.of());
  }

  /** The newest conversation with each person. */
  private List<WorkView.Conversation> onePerPerson(List<PatientThread> newestFirst) {
    List<PatientThread> chosen = new ArrayList<>();
    for (PatientThread thread : newestFirst) {
      if (chosen.stream().noneMatch(thread::isWithSamePersonAs)) {
        chosen.add(thread);
      }
    }
    return chosen.stream()
        .map(
            it ->
                new WorkView.Conversation(
                    it.id().toString(),
                    words.text("messaging.work.thread", it.name().full(), it.reference())))
        .toList();
  }

  private static List<WorkView.Person> people(MobileNumber number, List<Patient> all) {
    return all.stream()
        .filter(it -> it.mobile().filter(number::equals).isPresent())
        .map(it -> new WorkView.Person(it.id().toString(), it.name().full()))
        .toList();
  }

  private static WorkView.Failed failed(TextNumber number, List<Patient> people, WallClock times) {
    return new WorkView.Failed(
        number.mobile().e164(),
        number.mobile().national(),
        number.failedAt().map(times::full).orElse(""),
        number.failure().orElse(""),
        people(number.mobile(), people));
  }

  private WorkView.Doubt doubt(TextMessage text, WallClock times) {
    return new WorkView.Doubt(
        text.mobile().national(),
        times.full(text.createdAt()),
        words.text("messaging.text." + text.template()),
        text.reason().orElseGet(() -> words.text("messaging.state.CLAIMED")));
  }
}
