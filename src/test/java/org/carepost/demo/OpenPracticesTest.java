package org.carepost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.carepost.platform.PracticeId;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.carepost.practice.PracticeEntry;
import org.carepost.practice.PracticesFiles;
import org.junit.jupiter.api.Test;

class OpenPracticesTest {
  private final InMemoryPractices practices = new InMemoryPractices();
  private final OpenPractices openPractices = new OpenPractices(practices);

  @Test
  void an_empty_database_gets_three_practices_two_of_them_in_a_hub() {
    openPractices.open();
    assertThat(practices.all(10)).hasSize(3);
    assertThat(practices.all(10).stream().filter(it -> it.hub().isPresent())).hasSize(2);
  }

  @Test
  void a_second_start_changes_nothing() {
    openPractices.open();
    openPractices.open();
    assertThat(practices.all(10)).hasSize(3);
  }

  @Test
  void a_database_with_a_real_practice_is_refused_in_words_that_name_the_setting() {
    practices.add(new Practice(new PracticeId("M92001"), "High Street Surgery", "01902 496 0000"));
    assertThatThrownBy(openPractices::open)
        .isInstanceOf(RealPractices.class)
        .hasMessageContaining("CAREPOST_DEMO");
    assertThat(practices.all(10)).hasSize(1);
  }

  @Test
  void real_practices_do_not_come_beside_the_demos_sign_ins() {
    List<PracticeEntry> real =
        PracticesFiles.of(
                "practices: [{code: M92001, name: High Street Surgery, telephone: 01902 496 0000,"
                    + " manager: {username: pat, name: Pat Jones}}]")
            .all();
    openPractices.keepApart(real);
    openPractices.open();
    openPractices.keepApart(List.of());
    assertThatThrownBy(() -> openPractices.keepApart(real)).isInstanceOf(RealPractices.class);
    practices.add(new Practice(new PracticeId("M92001"), "High Street Surgery", "01902 496 0000"));
    assertThatThrownBy(() -> openPractices.keepApart(List.of()))
        .isInstanceOf(RealPractices.class)
        .hasMessageContaining("M92001");
  }
}
