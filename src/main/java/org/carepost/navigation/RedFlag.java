package org.carepost.navigation;

import java.net.URI;
import java.util.List;

/**
 * Something that must not wait for an answer to a form.
 *
 * @param id small letters, digits and dashes
 * @param call whom to call
 * @param question that is answered with yes if it is there
 * @param staffWords what it may be, for staff
 * @param phrases in which people write it; none: only its question finds it
 * @param source public guidance
 */
public record RedFlag(
    String id, Call call, String question, String staffWords, List<Phrase> phrases, URI source) {
  /** A red flag that nobody can change. */
  public RedFlag {
    phrases = List.copyOf(phrases);
  }

  /** Whom to call, most pressing first. */
  public enum Call {
    /** The emergency services, or go to A&amp;E. */
    EMERGENCY,
    /** The practice while it is open, else 111. */
    URGENT
  }

  /** Whether somebody writes of it. */
  boolean isIn(Wording wording) {
    return phrases.stream().anyMatch(phrase -> phrase.isIn(wording));
  }
}
