package org.carepost.people;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;

/**
 * A patient as another system lists them.
 *
 * @param person with an NHS number
 * @param mobile empty: not known there, which changes nothing here
 */
record PatientLine(Identity person, Optional<MobileNumber> mobile) {
  /** Columns that a file must have. */
  static final List<String> COLUMNS =
      List.of("nhsNumber", "givenName", "familyName", "birthDate", "postcode");

  /** Columns that a file may have. */
  static final List<String> ALL_COLUMNS =
      List.of("nhsNumber", "givenName", "familyName", "birthDate", "postcode", "mobile");

  private static final int LONGEST = 500;

  /**
   * @throws LineRefused if a value does not fit
   */
  static PatientLine of(Line line, Clock clock) {
    NhsNumber number = fit(line, "nhsNumber", NhsNumber::parse);
    String given = fit(line, "givenName", PersonName::part);
    String family = fit(line, "familyName", PersonName::part);
    return new PatientLine(
        new Identity(
            new PersonName(given, family),
            fit(line, "birthDate", text -> BirthDate.of(date(text), clock)),
            fit(line, "postcode", Postcode::parse),
            Optional.of(number)),
        line.text("mobile").isEmpty()
            ? Optional.empty()
            : Optional.of(fit(line, "mobile", MobileNumber::parse)));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notIso) {
      throw new UnfitValue("date-not-iso", "a date is year, month and day");
    }
  }

  private static <T> T fit(Line line, String field, Function<String, T> shape) {
    try {
      return shape.apply(line.required(field, LONGEST));
    } catch (UnfitValue unfit) {
      throw new LineRefused(field, unfit.code());
    }
  }
}
