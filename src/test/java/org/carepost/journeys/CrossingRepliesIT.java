package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff and patient write at the same time: nothing goes unread, nothing is sent twice. */
@Journey
class CrossingRepliesIT {
  private static final String PATIENTS_WORDS = "It has got much worse";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(version|once)\" value=\"([^\"]+)\">");

  private AnsweredCase it;
  private WireVisitor patient;
  private WireVisitor clinician;

  @BeforeEach
  void given_an_answered_case(RunningCarepost carepost) {
    it = AnsweredCase.at(carepost);
    patient = new WireVisitor(carepost.url());
    clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
  }

  @Test
  void a_page_that_does_not_show_what_the_patient_wrote_cannot_close_the_case() {
    Map<String, String> shown = hidden(clinician.get(page()));
    patientWrites();

    HttpResponse<String> refused =
        clinician.post(
            page() + "/closure",
            with(shown, Map.of("outcome", "ADMIN_DONE", "closing-note", "All is well")));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(PATIENTS_WORDS, "All is well");
    HttpResponse<String> closed =
        clinician.post(page() + "/closure", with(hidden(refused), Map.of("outcome", "ADMIN_DONE")));
    assertThat(closed.statusCode()).isEqualTo(303);
  }

  @Test
  void the_same_reply_from_the_same_page_is_sent_once() {
    Map<String, String> form =
        with(hidden(clinician.get(page())), Map.of("reply", "Please ring us about your knee"));
    assertThat(clinician.post(page() + "/replies", form).statusCode()).isEqualTo(303);
    assertThat(clinician.post(page() + "/replies", form).statusCode()).isEqualTo(303);

    assertThat(clinician.get(page()).body()).containsOnlyOnce("Please ring us about your knee");
  }

  @Test
  void what_is_typed_into_another_field_is_still_there() {
    Map<String, String> form =
        with(
            hidden(clinician.get(page())),
            Map.of("note", "Rang, no answer", "reply", "We tried to ring you"));
    HttpResponse<String> noted = clinician.post(page() + "/notes", form);

    assertThat(noted.statusCode()).isEqualTo(200);
    assertThat(noted.body()).contains("We tried to ring you</textarea>", "Note is saved");
    assertThat(noted.body()).doesNotContain("Rang, no answer</textarea>");
  }

  private void patientWrites() {
    String link = "/m/" + it.token();
    patient.post(
        link + "/opening", Map.of("born-day", "27", "born-month", "3", "born-year", "1984"));
    Map<String, String> form = with(hidden(patient.get(link)), Map.of("reply", PATIENTS_WORDS));
    assertThat(patient.post(link + "/replies", form).statusCode()).isEqualTo(303);
  }

  private String page() {
    return "/triage/" + it.reference().replace("-", "");
  }

  private static Map<String, String> hidden(HttpResponse<String> page) {
    Matcher field = HIDDEN.matcher(page.body());
    Map<String, String> found = new HashMap<>();
    while (field.find()) {
      found.put(field.group(1), field.group(2));
    }
    assertThat(found).containsKey("once");
    return found;
  }

  private static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
    Map<String, String> both = new HashMap<>(one);
    both.putAll(other);
    return both;
  }
}
