package org.carepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepost.consultation.Answer;
import org.carepost.consultation.Form;
import org.carepost.consultation.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
  private static final Forms FORMS = new Forms("config");

  @Test
  void there_are_many_of_both_kinds_and_no_two_say_the_same() {
    assertThat(all().stream().filter(story -> story.form().equals("health")))
        .hasSizeGreaterThanOrEqualTo(40);
    assertThat(all().stream().filter(story -> story.form().equals("admin")))
        .hasSizeGreaterThanOrEqualTo(25);
    assertThat(all().stream().map(Story::words)).doesNotHaveDuplicates();
  }

  @Test
  void they_are_as_long_as_patients_write() {
    List<Integer> words =
        all().stream().map(story -> story.words().split("\\s+").length).sorted().toList();
    assertThat(words.get(words.size() / 2)).isBetween(45, 75);
    assertThat(words.get(words.size() * 95 / 100)).isBetween(150, 260);
  }

  @Test
  void every_course_happens() {
    Set<Course> courses = all().stream().map(Story::course).collect(Collectors.toSet());
    assertThat(courses).containsExactlyInAnyOrder(Course.values());
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_answers_every_question_that_its_form_requires(Story story) {
    Form form = FORMS.get(story.form());
    List<String> answered =
        PatientActs.answers(form, story).all().stream().map(Answer::linkId).toList();
    assertThat(answered).containsAll(story.answers().keySet()).contains("words", "hope");
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_says_what_its_course_needs(Story story) {
    assertThat(story.outcome() != null).isEqualTo(story.course() == Course.CLOSED);
    assertThat(story.reply() != null).isEqualTo(story.course() == Course.ANSWERED);
    if (story.course() == Course.ASKED || story.course() == Course.ANSWERED) {
      assertThat(story.ask()).isNotBlank();
    }
  }

  static List<Story> all() {
    return Story.all();
  }
}
