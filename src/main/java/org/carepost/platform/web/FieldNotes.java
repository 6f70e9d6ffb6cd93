package org.carepost.platform.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said about a field beside its label.
 *
 * @param message what must be corrected, or null if it is in order
 * @param describedBy ids of the hint and the message, as <code>aria-describedby</code> wants them,
 *     or null if there is neither
 */
public record FieldNotes(String message, String describedBy) {
  /**
   * The notes of one field.
   *
   * @param errors of the page, or null if nothing was typed yet
   * @param hint help above the field, or null
   */
  public static FieldNotes of(FormErrors errors, String id, String hint) {
    return of(errors == null ? null : errors.message(id), id, hint);
  }

  /** The notes of a field whose message is known, or null. */
  public static FieldNotes of(String message, String id, String hint) {
    String ids =
        Stream.of(hint == null ? null : id + "-hint", message == null ? null : id + "-error")
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new FieldNotes(message, ids.isEmpty() ? null : ids);
  }

  /** Whether the field must be corrected. */
  public boolean wrong() {
    return message != null;
  }
}
