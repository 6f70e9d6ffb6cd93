package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Browsers that have forgotten who they are, or never came in by the door. */
@Journey
class LostAnswersIT {
  private static final String FORM = "/r/" + AnsweredCase.PRACTICE + "/health";

  @Test
  void who_sends_without_answers_is_told_that_nothing_was_sent(RunningCarepost carepost) {
    WireVisitor visitor = new WireVisitor(carepost.url());
    HttpResponse<String> sent = visitor.post(FORM + "/check-answers", Map.of());

    assertThat(sent.headers().firstValue("Location")).contains(FORM + "?lost=1");
    assertThat(visitor.get(FORM + "?lost=1").body()).contains("Your request has not been sent");
  }

  @Test
  void nobody_gets_to_a_question_past_what_must_not_wait(RunningCarepost carepost) {
    WireVisitor visitor = new WireVisitor(carepost.url());
    HttpResponse<String> question = visitor.get(FORM + "/words");

    assertThat(question.statusCode()).isEqualTo(303);
    assertThat(question.headers().firstValue("Location")).contains(FORM);
    assertThat(visitor.get(FORM).body()).contains("tel:999");
  }
}
