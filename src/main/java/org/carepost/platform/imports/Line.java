package org.carepost.platform.imports;

import java.util.Locale;
import java.util.Map;

/**
 * One record of a file.
 *
 * @param number of the line it begins on, or its place in an array; from 1
 * @param fields by their names in small letters; cleaned and trimmed
 */
public record Line(long number, Map<String, String> fields) {
  /** What stands in a field, or empty. */
  public String text(String field) {
    return fields.getOrDefault(field.toLowerCase(Locale.ROOT), "");
  }

  /**
   * What stands in a field.
   *
   * @param longest in characters
   * @throws LineRefused if it is missing or too long
   */
  public String required(String field, int longest) {
    String text = optional(field, longest);
    if (text.isEmpty()) {
      throw new LineRefused(field, "missing");
    }
    return text;
  }

  /**
   * What stands in a field, or empty.
   *
   * @param longest in characters
   * @throws LineRefused if it is too long
   */
  public String optional(String field, int longest) {
    String text = text(field);
    if (text.length() > longest) {
      throw new LineRefused(field, "too-long");
    }
    return text;
  }

  /** Which line; nothing of its fields. */
  @Override
  public String toString() {
    return "Line[" + number + "]";
  }
}
