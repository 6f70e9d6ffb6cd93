package org.carepost.messaging;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.people.BirthDate;
import org.carepost.people.UnfitValue;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * The birth date as typed, and a reply that was typed before it had to be asked again.
 *
 * @param reply empty if there is none
 */
public record BirthDateForm(String day, String month, String year, String reply) {
  /** Nothing typed but perhaps a reply. */
  public static BirthDateForm keeping(String reply) {
    return new BirthDateForm("", "", "", reply);
  }

  /** What was typed into the fields <code>born-…</code>. */
  public static BirthDateForm of(Typed typed) {
    return new BirthDateForm(
        typed.text("born-day"),
        typed.text("born-month"),
        typed.text("born-year"),
        typed.text("reply"));
  }

  /** The date, or empty and an error. */
  public Optional<BirthDate> date(FormErrors errors, Clock clock) {
    try {
      return Optional.of(BirthDate.parse(day, month, year, clock));
    } catch (UnfitValue e) {
      errors.add(
          "born",
          isComplete() && e.code().equals("not-a-date")
              ? "messaging.birthDate.not-a-date"
              : "messaging.birthDate.missing");
      return Optional.empty();
    }
  }

  private boolean isComplete() {
    return Stream.of(day, month, year).noneMatch(String::isBlank);
  }
}
