package org.carepost.people;

import java.util.Optional;

/**
 * A name that is searched for.
 *
 * @param given beginning of the given name, or empty
 * @param folded beginning of the family name as {@link PersonName#foldedFamily} has it, or empty
 */
record SearchedName(String given, String folded) {
  static SearchedName of(String search) {
    String words = search.strip();
    int space = words.lastIndexOf(' ');
    try {
      return new SearchedName(
          words.substring(0, Math.max(0, space)).strip(),
          new PersonName("x", words.substring(space + 1)).foldedFamily());
    } catch (UnfitValue notName) {
      return new SearchedName("", "");
    }
  }

  /** The NHS number that is searched for, if it is one. */
  static Optional<NhsNumber> number(String search) {
    try {
      return Optional.of(NhsNumber.parse(search));
    } catch (UnfitValue notNumber) {
      return Optional.empty();
    }
  }

  boolean fits(Patient patient) {
    return !folded.isEmpty()
        && patient.name().foldedFamily().startsWith(folded)
        && patient.name().given().regionMatches(true, 0, given, 0, given.length());
  }
}
