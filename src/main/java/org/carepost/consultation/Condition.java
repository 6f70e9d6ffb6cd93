package org.carepost.consultation;

/**
 * What an earlier answer must be, or must not be, for a question to be asked.
 *
 * @param question linkId of the earlier question
 * @param equal whether the answer must be this code, or must be another one
 * @param code of an option
 */
public record Condition(String question, boolean equal, String code) {
  /** Whether it holds; never if the earlier question was not answered. */
  boolean holds(Fields answers) {
    String answer = answers.text(question);
    return !answer.isEmpty() && answer.equals(code) == equal;
  }
}
