package org.carepost.navigation;

import java.util.Locale;
import java.util.Optional;
import org.carepost.navigation.LocalChange.Kind;
import org.carepost.platform.PlainText;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * What was typed about a service: fields whose names begin with the kind of change in small
 * letters.
 *
 * @param kind which of the page's forms it was
 */
public record CurateForm(Kind kind, String field, String value, String days, String reason) {
  /** Nothing typed yet. */
  public static final CurateForm EMPTY = new CurateForm(Kind.CORRECTED, "", "", "7", "");

  private static final int LONGEST_VALUE = 2_000;
  private static final int LONGEST_REASON = 500;
  private static final int MOST_DAYS = 60;
  private static final int MOST_RANK = 20;
  private static final int MOST_YEARS = 150;

  /** What was typed into the form of a kind; empty if there is no such form. */
  static Optional<CurateForm> of(Typed typed) {
    return switch (typed.text("what")) {
      case "corrected" -> Optional.of(of(Kind.CORRECTED, typed));
      case "notice" -> Optional.of(of(Kind.NOTICE, typed));
      case "capacity" -> Optional.of(of(Kind.CAPACITY, typed));
      case "ranked" -> Optional.of(of(Kind.RANKED, typed));
      case "assured" -> Optional.of(of(Kind.ASSURED, typed));
      case "retired" -> Optional.of(of(Kind.RETIRED, typed));
      case "restored" -> Optional.of(of(Kind.RESTORED, typed));
      default -> Optional.empty();
    };
  }

  private static CurateForm of(Kind kind, Typed typed) {
    String name = typed.text("what");
    return new CurateForm(
        kind,
        typed.text(name + "-field"),
        PlainText.clean(typed.text(name + "-value")),
        typed.text(name + "-days"),
        PlainText.clean(typed.text(name + "-reason")));
  }

  /** What is typed in a field of one of the forms, if this is that form; else empty. */
  public String typed(String name) {
    if (!name.startsWith(prefix())) {
      return name.equals("notice-days") ? "7" : "";
    }
    return switch (name.substring(prefix().length())) {
      case "field" -> field;
      case "value" -> value;
      case "days" -> days;
      default -> reason;
    };
  }

  /** What is said, if nothing is wrong with it. */
  Optional<CurateService.Said> said(Kinds kinds, FormErrors errors) {
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      errors.add(prefix() + "reason", "navigation.curate.error.reason");
    }
    if (value.length() > LONGEST_VALUE) {
      errors.add(prefix() + "value", "navigation.curate.error.value");
    }
    int noticed = 0;
    switch (kind) {
      case CORRECTED -> checkCorrection(errors);
      case NOTICE -> noticed = number("days", days, MOST_DAYS, errors);
      case CAPACITY -> checkCapacity(errors);
      case RANKED -> checkRank(kinds, errors);
      default -> {}
    }
    return errors.isEmpty()
        ? Optional.of(new CurateService.Said(kind, field, value, noticed, reason))
        : Optional.empty();
  }

  private void checkCorrection(FormErrors errors) {
    if (!Local.FIELDS.containsKey(field)) {
      errors.add(prefix() + "field", "navigation.curate.error.field");
    } else if (Local.FIELDS.get(field) && !value.isEmpty() && !isNumber(value, 0, MOST_YEARS)) {
      errors.add(prefix() + "value", "navigation.curate.error.years");
    } else if (field.equals("name") && value.length() > ReadService.LONGEST_NAME) {
      errors.add(prefix() + "value", "navigation.curate.error.value");
    }
  }

  private void checkCapacity(FormErrors errors) {
    for (Capacity it : Capacity.values()) {
      if (it.name().equals(value)) {
        return;
      }
    }
    errors.add(prefix() + "value", "navigation.curate.error.capacity");
  }

  private void checkRank(Kinds kinds, FormErrors errors) {
    if (kinds.need(field).isEmpty()) {
      errors.add(prefix() + "field", "navigation.curate.error.need");
    }
    if (!value.isEmpty() && !isNumber(value, 1, MOST_RANK)) {
      errors.add(prefix() + "value", "navigation.curate.error.rank");
    }
  }

  private int number(String name, String typed, int most, FormErrors errors) {
    if (isNumber(typed, 1, most)) {
      return Integer.parseInt(typed);
    }
    errors.add(prefix() + name, "navigation.curate.error.days");
    return 0;
  }

  private static boolean isNumber(String typed, int least, int most) {
    return typed.matches("[0-9]{1,3}")
        && Integer.parseInt(typed) >= least
        && Integer.parseInt(typed) <= most;
  }

  private String prefix() {
    return kind.name().toLowerCase(Locale.ROOT) + "-";
  }
}
