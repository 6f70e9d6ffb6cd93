package org.carepost.consultation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers to a form, in the order of its questions; what was left out is not there.
 *
 * @param all one for each question that was answered
 */
public record Answers(List<Answer> all) {
  private static final int LONGEST_SUMMARY = 160;

  /** Answers that nobody can change. */
  public Answers {
    all = List.copyOf(all);
  }

  /**
   * The first of their own words on one line, at most 160 characters, for a list of requests; the
   * first answer if all were chosen; empty if there are none.
   */
  public String summary() {
    String words =
        all.stream()
            .filter(answer -> answer.code() == null)
            .findFirst()
            .or(() -> all.stream().findFirst())
            .map(answer -> answer.text().strip().replaceAll("\\s+", " "))
            .orElse("");
    return words.codePointCount(0, words.length()) <= LONGEST_SUMMARY
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_SUMMARY - 1)) + "…";
  }

  /** What they say: the answers' words, and of what was answered with yes the question's. */
  Stream<String> says() {
    return all.stream()
        .map(answer -> "true".equals(answer.code()) ? answer.question() : answer.text());
  }

  /** All that is in their own words, with an empty line between. */
  String ownWords() {
    return all.stream()
        .filter(answer -> answer.code() == null)
        .map(Answer::text)
        .collect(Collectors.joining("\n\n"));
  }

  /** The same with one more answer. */
  Answers and(Answer more) {
    return new Answers(Stream.concat(all.stream(), Stream.of(more)).toList());
  }

  /** How many; nothing of them. */
  @Override
  public String toString() {
    return "Answers[" + all.size() + "]";
  }
}
