package org.carepost.triage;

import org.carepost.platform.web.Words;

/**
 * A word and its colour.
 *
 * @param text what it says
 * @param colour as the tag component names it, or null for the plain one
 */
public record Tag(String text, String colour) {
  /** The tag of an urgency. */
  static Tag of(Urgency urgency, Words words) {
    return of("triage.urgency." + urgency.name(), words);
  }

  /** The tag of a state. */
  static Tag of(CaseState state, Words words) {
    return of("triage.state." + state.name(), words);
  }

  private static Tag of(String key, Words words) {
    String colour = words.text(key + ".colour");
    return new Tag(words.text(key), colour.isEmpty() ? null : colour);
  }
}
