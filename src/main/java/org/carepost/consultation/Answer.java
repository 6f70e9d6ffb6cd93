package org.carepost.consultation;

import java.util.Objects;

/**
 * One question as it was asked, and what was answered.
 *
 * @param linkId which item of the form
 * @param question its words
 * @param code of the option that was chosen; null if the answer is in own words
 * @param text the answer in words: the option's, or their own
 */
public record Answer(String linkId, String question, String code, String text) {
  /** An answer; only the code may be missing. */
  public Answer {
    Objects.requireNonNull(linkId, "linkId");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(text, "text");
  }

  /** Which question; nothing of the answer. */
  @Override
  public String toString() {
    return "Answer[" + linkId + "]";
  }
}
