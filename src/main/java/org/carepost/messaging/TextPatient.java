package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.platform.outbox.Outbox;
import org.carepost.practice.Practices;

/** Texts a patient: the text is kept and queued, and sent when the transaction has committed. */
@ApplicationScoped
public class TextPatient {
  private final Texts texts;
  private final PracticeWords words;
  private final Practices practices;
  private final QuietHours quietHours;
  private final Outbox outbox;
  private final Clock clock;

  /** Texts with the given words. */
  @Inject
  public TextPatient(
      Texts texts,
      PracticeWords words,
      Practices practices,
      QuietHours quietHours,
      Outbox outbox,
      Clock clock) {
    this.texts = texts;
    this.words = words;
    this.practices = practices;
    this.quietHours = quietHours;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Queues one text to be sent now, with the caller's transaction if there is one.
   *
   * @param about id of the record it is about
   * @param template key of a {@link TextTemplate}
   * @param values of the template's placeholders; nothing clinical
   * @throws IllegalArgumentException if there is no such template, a value is missing or the text
   *     gets too long
   */
  @Transactional
  public void text(
      PracticeId practice,
      UUID about,
      MobileNumber to,
      String template,
      Map<String, String> values) {
    TextKind kind = TextTemplate.of(template).kind();
    text(NewText.of(practice, about, to, kind, template, values));
  }

  /**
   * Queues one text, with the caller's transaction if there is one. It is sent at the first moment
   * that its kind, its number and every {@link TextCheck} allow; what would come too late is kept
   * as suppressed.
   *
   * @return the text, as kept
   * @throws IllegalArgumentException if there is no such template, a value is missing or the text
   *     gets too long
   */
  @Transactional
  public TextMessage text(NewText wanted) {
    Map<String, String> values = new HashMap<>(wanted.values());
    values.put("practice", practices.get(wanted.practice()).name());
    TextTemplate template = TextTemplate.of(wanted.template());
    return queue(wanted, words.fill(wanted.practice(), template, values));
  }

  /**
   * Queues one text with words that somebody wrote, with the caller's transaction if there is one.
   *
   * @throws IllegalArgumentException if it is empty or gets too long
   */
  @Transactional
  public TextMessage text(NewText wanted, String body) {
    return queue(wanted, body);
  }

  private TextMessage queue(NewText wanted, String body) {
    Instant now = clock.instant();
    TextMessage text = new TextMessage(wanted, body, now);
    Instant due =
        quietHours.opening(
            text.practice(), text.kind(), text.notBefore().filter(now::isBefore).orElse(now));
    texts.add(text);
    if (text.worthSendingAt(due)) {
      outbox.add(SendText.TOPIC, text.id(), text.practice(), due, text.kind().priority());
    } else {
      text.suppress(Suppression.POINTLESS, now, null);
    }
    return text;
  }
}
