package org.carepost.appointments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * What a patient would wait for, as typed.
 *
 * @param clinic id, or empty for anybody
 * @param type of appointment, or empty for any
 * @param notice hours
 * @param until ISO date
 */
public record WaitingForm(String clinic, String type, String notice, String until) {
  private static final int MOST_HOURS = 24 * 14;

  /** Nothing typed yet. */
  static final WaitingForm EMPTY = new WaitingForm("", "", "2", "");

  static WaitingForm of(Typed typed) {
    return new WaitingForm(
        typed.text("clinic"), typed.text("type"), typed.text("notice"), typed.text("until"));
  }

  /**
   * The wish, or empty and errors.
   *
   * @param today the practice's date
   */
  Optional<WaitingPlace.Wish> wish(LocalDate today, FormErrors errors) {
    if (type.length() > Slot.LONGEST_TYPE) {
      errors.add("type", "appointments.waiting.problem.type", Slot.LONGEST_TYPE);
    }
    Optional<Integer> hours = hours(errors);
    Optional<LocalDate> last = date(today, errors);
    Optional<UUID> wanted = id(errors);
    return errors.isEmpty()
        ? Optional.of(
            new WaitingPlace.Wish(
                wanted.orElse(null), type, hours.orElseThrow(), last.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Integer> hours(FormErrors errors) {
    if (notice.matches("[0-9]{1,3}") && Integer.parseInt(notice) <= MOST_HOURS) {
      return Optional.of(Integer.valueOf(notice));
    }
    errors.add("notice", "appointments.waiting.problem.notice", MOST_HOURS);
    return Optional.empty();
  }

  private Optional<LocalDate> date(LocalDate today, FormErrors errors) {
    try {
      LocalDate date = LocalDate.parse(until);
      if (date.isBefore(today)) {
        errors.add("until", "appointments.waiting.problem.past");
        return Optional.empty();
      }
      if (date.getYear() >= 2000 && date.getYear() < 2100) {
        return Optional.of(date);
      }
    } catch (DateTimeException notDate) {
      // said below
    }
    errors.add("until", "appointments.waiting.problem.until");
    return Optional.empty();
  }

  private Optional<UUID> id(FormErrors errors) {
    if (clinic.isEmpty()) {
      return Optional.empty();
    }
    if (clinic.matches(DayPages.UUID_PATTERN)) {
      return Optional.of(UUID.fromString(clinic));
    }
    errors.add("clinic", "appointments.waiting.problem.clinic");
    return Optional.empty();
  }
}
