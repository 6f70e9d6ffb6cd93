package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
  private final TextWords words;
  private final Practices practices;
  private final Outbox outbox;
  private final Clock clock;

  /** Texts with the given words. */
  @Inject
  public TextPatient(
      Texts texts, TextWords words, Practices practices, Outbox outbox, Clock clock) {
    this.texts = texts;
    this.words = words;
    this.practices = practices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Queues one text, with the caller's transaction if there is one.
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
    Map<String, String> all = new HashMap<>(values);
    all.put("practice", practices.get(practice).name());
    String body = words.fill(TextTemplate.of(template), all);
    TextMessage text = new TextMessage(practice, about, to, template, body, clock.instant());
    texts.add(text);
    outbox.add(SendText.TOPIC, text.id(), practice);
  }
}
