package org.carepost.people;

import java.util.Objects;
import java.util.Optional;

/**
 * Who somebody says they are.
 *
 * @param name what they are called
 * @param born when they were born
 * @param postcode where they live
 * @param nhsNumber their NHS number, if they gave it
 */
public record Identity(
    PersonName name, BirthDate born, Postcode postcode, Optional<NhsNumber> nhsNumber) {
  /** An identity; only the NHS number may be left out. */
  public Identity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(born, "born");
    Objects.requireNonNull(postcode, "postcode");
    Objects.requireNonNull(nhsNumber, "nhsNumber");
  }
}
