package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carepost.consultation.RequestBody.AnswerValue;
import org.carepost.consultation.RequestBody.ContactWish;
import org.carepost.consultation.RequestBody.Patient;
import org.carepost.platform.SettableClock;
import org.carepost.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyCheckTest {
  private static final ContactWish BY_TEXT = new ContactWish("TEXT", null);
  private static final List<AnswerValue> GOOD =
      List.of(
          new AnswerValue("hope", "advice"),
          new AnswerValue("words", "My knee hurts"),
          new AnswerValue("how-long", "days"));

  @Test
  void a_good_body_makes_the_same_request_as_the_pages() {
    RequestBody body = new RequestBody("health", born("1984-03-27"), BY_TEXT, GOOD);
    assertThat(violations(body)).isEmpty();
    assertThat(body.fields().with(TestForms.GOOD, List.of("birth-date-month")))
        .isEqualTo(TestForms.goodBut("words", "My knee hurts"));
  }

  @ParameterizedTest
  @CsvSource({
    "1980-02-31, not-a-date",
    "2026-03-04, in-future",
    "27/3/1984, incomplete",
    "'', missing",
  })
  void a_bad_birth_date_is_named_by_its_path(String date, String code) {
    assertThat(violations(new RequestBody("health", born(date), BY_TEXT, GOOD)))
        .containsExactly(new Violation("/patient/birthDate", code));
  }

  @Test
  void answers_are_named_by_their_place() {
    List<AnswerValue> answers =
        List.of(
            new AnswerValue("words", "My knee hurts"),
            new AnswerValue("shoe-size", "42"),
            new AnswerValue("words", "And my elbow"),
            new AnswerValue("hope", "miracle"),
            new AnswerValue("mobile", "07700 900999"));
    assertThat(violations(new RequestBody("health", born("1984-03-27"), BY_TEXT, answers)))
        .containsExactly(
            new Violation("/answers/1/linkId", "not-asked"),
            new Violation("/answers/2/linkId", "answered-twice"),
            new Violation("/answers/4/linkId", "not-asked"),
            new Violation("/answers", "how-long-missing"),
            new Violation("/answers/3/value", "not-offered"));
  }

  @Test
  void what_is_left_out_is_missing_and_nothing_breaks() {
    assertThat(violations(new RequestBody(null, null, null, null)))
        .extracting(Violation::code)
        .containsExactly(
            "words-missing",
            "how-long-missing",
            "hope-missing",
            "missing",
            "missing",
            "missing",
            "missing",
            "missing",
            "missing");
  }

  @Test
  void control_characters_and_turned_writing_are_taken_out() {
    AnswerValue odd = new AnswerValue("words", "Knee\u0000 \u202Ehurts\r\n");
    assertThat(new RequestBody("health", null, null, List.of(odd)).fields().text("words"))
        .isEqualTo("Knee hurts");
  }

  private static Patient born(String date) {
    return new Patient("Ada", "Lovelace", date, "wv44lp", "07700 900123", null);
  }

  private static List<Violation> violations(RequestBody body) {
    return new BodyCheck(TestForms.HEALTH, body, new Rules(new SettableClock())).violations();
  }
}
