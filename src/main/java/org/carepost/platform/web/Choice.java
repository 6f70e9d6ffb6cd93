package org.carepost.platform.web;

/**
 * One of the answers that radios, checkboxes or a select offer.
 *
 * @param value what the form sends
 * @param label what the reader sees, in their language
 * @param hint more about it, or null
 */
public record Choice(String value, String label, String hint) {
  /** A choice that needs no hint. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
