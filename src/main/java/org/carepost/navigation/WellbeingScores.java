package org.carepost.navigation;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What somebody answered to the four {@link WellbeingQuestion}s, once. */
@Embeddable
public class WellbeingScores {
  /** The highest score; the lowest is 0. */
  public static final int MOST = 10;

  private Integer satisfied;
  private Integer worthwhile;
  private Integer happy;
  private Integer anxious;

  /** For JPA. */
  protected WellbeingScores() {}

  /**
   * All four answers.
   *
   * @throws IllegalArgumentException if one is not from 0 to 10
   */
  public WellbeingScores(int satisfied, int worthwhile, int happy, int anxious) {
    this.satisfied = checked(satisfied);
    this.worthwhile = checked(worthwhile);
    this.happy = checked(happy);
    this.anxious = checked(anxious);
  }

  private static int checked(int score) {
    if (score < 0 || score > MOST) {
      throw new IllegalArgumentException("a score is from 0 to 10");
    }
    return score;
  }

  /** The answer to one question, 0 to 10. */
  public int of(WellbeingQuestion question) {
    return switch (question) {
      case SATISFIED -> satisfied;
      case WORTHWHILE -> worthwhile;
      case HAPPY -> happy;
      case ANXIOUS -> anxious;
    };
  }

  /** The answers in the order of the questions, like "7, 6, 8, 3". */
  String inOrder() {
    return Arrays.stream(WellbeingQuestion.values())
        .map(it -> String.valueOf(of(it)))
        .collect(Collectors.joining(", "));
  }
}
