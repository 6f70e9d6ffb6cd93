package org.carepost.navigation;

import java.util.Locale;

/**
 * The four questions about personal wellbeing, each answered by a whole number from 0 (not at all)
 * to 10 (completely).
 *
 * @see <a
 *     href="https://www.ons.gov.uk/peoplepopulationandcommunity/wellbeing/methodologies/personalwellbeingsurveyuserguide">ONS,
 *     Personal well-being user guidance</a>
 */
public enum WellbeingQuestion {
  SATISFIED,
  WORTHWHILE,
  HAPPY,
  ANXIOUS;

  /** Its name in fields of forms. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How much better somebody is, below 0 if worse: of anxiety, and of nothing else, less is better.
   *
   * @param change the score after less the score before
   */
  public double better(double change) {
    return this == ANXIOUS ? -change : change;
  }
}
