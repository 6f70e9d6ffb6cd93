package org.carepost.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody typed into a form, cleaned of what no person types: control characters and marks
 * that turn the direction of writing.
 *
 * <p>Shape: line ends are <code>\n</code>, Unicode is in composed form (NFC), nothing is cut.
 */
public final class Typed {
  private final Map<String, List<String>> fields;
  private final boolean stale;

  /**
   * What came.
   *
   * @param stale whether the form cannot be known to be of this visit
   */
  public Typed(Map<String, List<String>> fields, boolean stale) {
    this.fields = fields;
    this.stale = stale;
  }

  /** The first value of a field, trimmed, or empty. */
  public String text(String field) {
    return fields.getOrDefault(field, List.of("")).get(0).strip();
  }

  /** Which constant was chosen, by its name; empty if none was, or there is no such. */
  public <E extends Enum<E>> Optional<E> one(String field, Class<E> constants) {
    String name = text(field);
    return Stream.of(constants.getEnumConstants()).filter(it -> it.name().equals(name)).findFirst();
  }

  /** All values of a field, for check boxes. */
  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Names of all fields that were sent. */
  public Iterable<String> names() {
    return fields.keySet();
  }

  /**
   * Errors of the form to start from: empty, or that the page is too old (its token is missing, of
   * an ended visit, or was sent by another site). Nothing may be changed unless this is empty.
   */
  public FormErrors errors(Words words) {
    FormErrors errors = new FormErrors(words);
    return stale ? errors.add("maincontent", "platform.stale") : errors;
  }
}
