package org.carepost.platform.web;

import java.util.ArrayList;
import java.util.List;

/** What must be corrected on a page, in the order of its fields. */
public final class FormErrors {
  private final Words words;
  private final List<FieldError> errors = new ArrayList<>();

  /** No errors yet. */
  public FormErrors(Words words) {
    this.words = words;
  }

  /**
   * Adds one error; a field keeps its first.
   *
   * @param key of the message in the bundles
   */
  public FormErrors add(String field, String key, Object... arguments) {
    if (!has(field)) {
      errors.add(new FieldError(field, words.text(key, arguments)));
    }
    return this;
  }

  /** Whether the page is in order. */
  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /** All errors, in the order they were added. */
  public List<FieldError> all() {
    return List.copyOf(errors);
  }

  /** Whether this field must be corrected. */
  public boolean has(String field) {
    return errors.stream().anyMatch(error -> error.field().equals(field));
  }

  /** The sentence to show at this field, or null if it is in order. */
  public String message(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
