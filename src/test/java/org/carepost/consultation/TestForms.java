package org.carepost.consultation;

import java.util.HashMap;
import java.util.Map;

/** The forms that come with the product, and good answers to them. */
final class TestForms {
  static final Forms SHIPPED = new Forms("config");
  static final Form HEALTH = SHIPPED.get("health");
  static final Fields GOOD =
      new Fields(
          Map.ofEntries(
              Map.entry("words", "My knee hurts when I climb stairs"),
              Map.entry("how-long", "days"),
              Map.entry("hope", "advice"),
              Map.entry("given-name", "Ada"),
              Map.entry("family-name", "Lovelace"),
              Map.entry("birth-date-day", "27"),
              Map.entry("birth-date-month", "3"),
              Map.entry("birth-date-year", "1984"),
              Map.entry("postcode", "wv44lp"),
              Map.entry("mobile", "07700 900123"),
              Map.entry("contact-by", "TEXT")));

  private TestForms() {}

  /** The good answers, but for one field. */
  static Fields goodBut(String field, String value) {
    Map<String, String> values = new HashMap<>(GOOD.values());
    values.put(field, value);
    return new Fields(values);
  }
}
