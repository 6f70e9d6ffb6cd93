package org.carepost.video;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.messaging.BirthDateForm;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * An invitation as typed; who it is for is left out when it is for a case or a registered patient.
 *
 * @param reference of the case, or empty
 * @param patient id of the registered patient, or empty
 * @param when <code>now</code> or <code>later</code>
 * @param at time of day, like 14:30
 */
public record InvitationForm(
    String reference,
    String patient,
    String givenName,
    String familyName,
    BirthDateForm born,
    String mobile,
    String when,
    String day,
    String month,
    String year,
    String at) {
  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]?([0-5][0-9])");
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Duration FURTHEST = Duration.ofDays(366);

  /** Nothing typed yet. */
  static InvitationForm empty(String reference) {
    return new InvitationForm(
        reference, "", "", "", BirthDateForm.keeping(""), "", "now", "", "", "", "");
  }

  /**
   * For a registered patient, at the time of their appointment.
   *
   * @param day ISO date, or anything else for now
   */
  static InvitationForm forPatient(String patient, String mobile, String day, String at) {
    String[] parts = ISO.matcher(day).matches() ? day.split("-", -1) : new String[] {"", "", ""};
    return new InvitationForm(
        "",
        patient,
        "",
        "",
        BirthDateForm.keeping(""),
        mobile,
        parts[0].isEmpty() ? "now" : "later",
        parts[2],
        parts[1],
        parts[0],
        at);
  }

  static InvitationForm of(Typed typed) {
    return new InvitationForm(
        typed.text("reference"),
        typed.text("patient"),
        typed.text("given-name"),
        typed.text("family-name"),
        BirthDateForm.of(typed),
        typed.text("mobile"),
        typed.text("when"),
        typed.text("on-day"),
        typed.text("on-month"),
        typed.text("on-year"),
        typed.text("at"));
  }

  /** The name, or empty and an error. */
  Optional<PersonName> name(FormErrors errors) {
    fit(() -> PersonName.part(givenName), "given-name", "video.invite.problem.given", errors);
    fit(() -> PersonName.part(familyName), "family-name", "video.invite.problem.family", errors);
    return errors.has("given-name") || errors.has("family-name")
        ? Optional.empty()
        : Optional.of(new PersonName(givenName, familyName));
  }

  /** The birth date, or empty and an error. */
  Optional<BirthDate> birthDate(FormErrors errors, Clock clock) {
    return fit(
        () -> BirthDate.parse(born.day(), born.month(), born.year(), clock),
        "born",
        "video.invite.problem.born",
        errors);
  }

  /** The number, or empty and an error. */
  Optional<MobileNumber> number(FormErrors errors) {
    return fit(() -> MobileNumber.parse(mobile), "mobile", "video.invite.problem.mobile", errors);
  }

  /** When it is to begin, or empty and an error. */
  Optional<Instant> begins(FormErrors errors, ZoneId zone, Clock clock) {
    Instant now = clock.instant();
    if (when.equals("now")) {
      return Optional.of(now);
    }
    if (!when.equals("later")) {
      errors.add("when", "video.invite.problem.when");
      return Optional.empty();
    }
    Optional<LocalDate> date = fit(this::date, "on", "video.invite.problem.on", errors);
    Optional<LocalTime> time = fit(this::time, "at", "video.invite.problem.at", errors);
    Optional<Instant> begins =
        date.flatMap(it -> time.map(it::atTime)).map(it -> it.atZone(zone).toInstant());
    if (begins.filter(it -> it.isBefore(now) || it.isAfter(now.plus(FURTHEST))).isPresent()) {
      errors.add("on", "video.invite.problem.past");
      return Optional.empty();
    }
    return begins;
  }

  private LocalDate date() {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("not a day", noSuchDay);
    }
  }

  private LocalTime time() {
    Matcher time = TIME.matcher(at);
    if (!time.matches()) {
      throw new IllegalArgumentException("not a time of day");
    }
    return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
  }

  private static <T> Optional<T> fit(
      Supplier<T> value, String field, String key, FormErrors errors) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException unfit) {
      errors.add(field, key);
      return Optional.empty();
    }
  }
}
