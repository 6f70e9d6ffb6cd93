package org.carepost.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page that asks who somebody is or how to reach them: the same in every form, at its end. */
public enum PersonStep implements Step {
  /** What they are called. */
  NAME("given-name", "family-name"),
  /** When they were born. */
  BIRTH_DATE("birth-date-day", "birth-date-month", "birth-date-year"),
  /** What else finds their record. */
  RECORD("postcode", "nhs-number"),
  /** How to reach them. */
  CONTACT("mobile", "contact-by", "contact-when");

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> fields;

  PersonStep(String... fields) {
    this.fields = List.of(fields);
  }

  /** The four, in the order in which they are asked. */
  static List<Step> all() {
    return List.copyOf(Arrays.asList(values()));
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<String> fields() {
    return fields;
  }
}
