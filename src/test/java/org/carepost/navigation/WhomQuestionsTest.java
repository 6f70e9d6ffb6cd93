package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;

class WhomQuestionsTest {
  private static final ShippedPathways SHIPPED =
      new ShippedPathways("config", new RedFlags("config"), new Kinds("config"));

  @Test
  void the_sex_is_asked_where_a_pathway_is_for_one_alone() {
    assertThat(ids("urine-infection", true)).containsExactly("whom-sex");
    assertThat(ids("sore-throat", true)).isEmpty();
  }

  @Test
  void the_age_is_asked_of_who_is_not_known() {
    List<Pathway.Exclusion> asked = asked("urine-infection", false);
    assertThat(asked).extracting(Pathway.Exclusion::id).containsExactly("whom-sex", "whom-age");
    assertThat(asked.get(1).question())
        .isEqualTo("Is the person younger than 16, or older than 64?");
    assertThat(asked("sore-throat", false).get(0).question())
        .isEqualTo("Is the person younger than 5?");
  }

  private static List<String> ids(String pathway, boolean ageKnown) {
    return asked(pathway, ageKnown).stream().map(Pathway.Exclusion::id).toList();
  }

  private static List<Pathway.Exclusion> asked(String pathway, boolean ageKnown) {
    return WhomQuestions.of(SHIPPED.find(pathway).orElseThrow(), ageKnown, new Words());
  }
}
