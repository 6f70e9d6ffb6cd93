package org.carepost.navigation;

import java.util.ArrayList;
import java.util.List;
import org.carepost.platform.web.Words;

/**
 * What must be asked about who somebody is before a pathway is applied; yes means that it is not.
 */
public final class WhomQuestions {
  private WhomQuestions() {}

  /**
   * About the sex, which nobody's record has, and the age if that is not known.
   *
   * @param ageKnown whether that was looked at before
   */
  public static List<Pathway.Exclusion> of(Pathway pathway, boolean ageKnown, Words words) {
    List<Pathway.Exclusion> questions = new ArrayList<>();
    Pathway.Whom whom = pathway.whom();
    if (whom.sex() != null) {
      questions.add(
          new Pathway.Exclusion("whom-sex", words.text("navigation.whom.not." + whom.sex())));
    }
    if (!ageKnown && (whom.youngest() != null || whom.oldest() != null)) {
      questions.add(new Pathway.Exclusion("whom-age", age(whom, words)));
    }
    return questions;
  }

  private static String age(Pathway.Whom whom, Words words) {
    if (whom.oldest() == null) {
      return words.text("navigation.whom.younger", whom.youngest());
    }
    return whom.youngest() == null
        ? words.text("navigation.whom.older", whom.oldest())
        : words.text("navigation.whom.neither", whom.youngest(), whom.oldest());
  }
}
