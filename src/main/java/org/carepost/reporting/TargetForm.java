package org.carepost.reporting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/** A target as typed. */
public record TargetForm(String from, String rate, String by) {
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /** Nothing typed yet. */
  static final TargetForm EMPTY = new TargetForm("", "", "");

  static TargetForm of(Typed typed) {
    return new TargetForm(typed.text("from"), typed.text("rate"), typed.text("by"));
  }

  /** The target, or empty and errors. */
  Optional<AttendanceTarget.Agreement> agreement(FormErrors errors) {
    Optional<LocalDate> start = date("from", from, errors);
    Optional<Integer> permille = permille(errors);
    Optional<LocalDate> end = date("by", by, errors);
    if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
      errors.add("by", "reporting.attendance.problem.order");
    }
    return errors.isEmpty()
        ? Optional.of(
            new AttendanceTarget.Agreement(
                start.orElseThrow(), permille.orElseThrow(), end.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Integer> permille(FormErrors errors) {
    try {
      BigDecimal percent = new BigDecimal(rate.replace("%", "").strip());
      if (rate.length() <= 10 && percent.signum() >= 0 && percent.compareTo(MOST) <= 0) {
        return Optional.of(percent.movePointRight(1).intValue());
      }
    } catch (NumberFormatException notNumber) {
      // said below
    }
    errors.add("rate", "reporting.attendance.problem.rate");
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String field, String typed, FormErrors errors) {
    try {
      LocalDate date = LocalDate.parse(typed);
      if (date.getYear() >= 2000 && date.getYear() < 2100) {
        return Optional.of(date);
      }
    } catch (DateTimeException notDate) {
      // said below
    }
    errors.add(field, "reporting.attendance.problem." + field);
    return Optional.empty();
  }
}
