package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A practice that is not the demo's, from its operator's file to its first patient. */
@Beside
class OwnPracticeIT {
  private static final String FILE =
      """
      practices:
        - code: A12345
          name: High Street Surgery
          telephone: 020 7946 0018
          manager: {username: high-street.manager, name: Pat Jones}
      """;
  private static final String FIRST = "only for the first time";
  private static final String PATIENTS =
      """
      nhsNumber,givenName,familyName,birthDate,postcode,mobile
      9998000637,Ada,Lovelace,1984-03-27,WV4 4LP,07700900751
      """;

  @Test
  void its_manager_signs_in_and_a_patient_of_its_list_is_in_its_queue() {
    try (RunningCarepost carepost =
        RunningCarepost.startWith(
            "own", Map.of("STAFF_FIRST_PASSWORD", FIRST), "practices.yaml", FILE)) {
      WireVisitor manager = new WireVisitor(carepost.url());
      assertThat(manager.get("/").body()).contains("High Street Surgery", "020 7946 0018");
      signIn(manager, FIRST);
      HttpResponse<String> held = manager.get("/triage");
      assertThat(held.headers().firstValue("Location")).contains("/account/password");
      assertThat(manager.post("/triage/claims", Map.of("reference", "7KQ4MX2P")).statusCode())
          .isEqualTo(403);
      HttpResponse<String> chosen =
          manager.post(
              "/account/password",
              Map.of(
                  "password", FIRST, "next", WireVisitor.PASSWORD, "again", WireVisitor.PASSWORD));
      assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(303);

      theirPatientsAreTakenIn(carepost);
      HttpResponse<String> sent =
          new Submission("A12345", "first", "07700900751").sendBy(new WireVisitor(carepost.url()));
      String reference = WireVisitor.json(sent).getString("reference").replace("-", "");
      assertThat(manager.get("/triage").body()).contains(reference);
      assertThat(manager.get("/triage/" + reference).body()).contains("999 800 0637");
      assertThat(manager.get("/handset").statusCode()).isEqualTo(404);
      assertThat(carepost.newLog()).doesNotContain("SEVERE", FIRST);
    }
  }

  private static void theirPatientsAreTakenIn(RunningCarepost carepost) {
    HttpResponse<String> taken =
        new WireVisitor(carepost.url())
            .takeToken("high-street.manager")
            .send(
                "POST",
                "/api/v1/practices/A12345/patients/imports",
                BodyPublishers.ofString(PATIENTS),
                Map.of("Content-Type", "text/csv"));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(WireVisitor.json(taken).getInt("added")).isEqualTo(1);
  }

  private static void signIn(WireVisitor manager, String password) {
    HttpResponse<String> answer =
        manager.post("/sign-in", Map.of("username", "high-street.manager", "password", password));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }
}
