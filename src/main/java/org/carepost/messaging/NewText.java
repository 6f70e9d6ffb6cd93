package org.carepost.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/**
 * A text to be queued.
 *
 * @param about id of the record it is about
 * @param to who gets it
 * @param kind what it is for: quiet hours and consent follow from it
 * @param template key of a {@link TextTemplate}
 * @param values of the template's placeholders; nothing clinical
 * @param notBefore the earliest moment to send it, or null for now
 * @param pointlessAfter the last moment at which it is worth sending, or null for any
 * @param patient id of the registered patient it is for, or null if not known
 */
public record NewText(
    PracticeId practice,
    UUID about,
    MobileNumber to,
    TextKind kind,
    String template,
    Map<String, String> values,
    Instant notBefore,
    Instant pointlessAfter,
    UUID patient) {
  /** A text; only the moments and the patient may be left out. */
  public NewText {
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(template, "template");
    values = Map.copyOf(values);
  }

  /** A text to be sent as soon as quiet hours allow, which never becomes pointless. */
  public static NewText of(
      PracticeId practice,
      UUID about,
      MobileNumber to,
      TextKind kind,
      String template,
      Map<String, String> values) {
    return new NewText(practice, about, to, kind, template, values, null, null, null);
  }

  /** The same, not sent before a moment. */
  public NewText notBefore(Instant moment) {
    return new NewText(
        practice, about, to, kind, template, values, moment, pointlessAfter, patient);
  }

  /** The same, not sent after a moment. */
  public NewText pointlessAfter(Instant moment) {
    return new NewText(practice, about, to, kind, template, values, notBefore, moment, patient);
  }

  /** The same, for a registered patient, whose wishes are kept to. */
  public NewText forPatient(UUID id) {
    return new NewText(practice, about, to, kind, template, values, notBefore, pointlessAfter, id);
  }

  /** Nothing of the values. */
  @Override
  public String toString() {
    return "NewText[" + template + " about " + about + "]";
  }
}
