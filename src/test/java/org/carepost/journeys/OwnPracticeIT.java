package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
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
          manager: {username: high-street.manager, name: Pat Jones, first-password: otter lamp bicycle}
      """;
  private static final String FIRST = "otter lamp bicycle";
  private static final String PATIENTS =
      """
      nhsNumber,givenName,familyName,birthDate,postcode,mobile
      9998000637,Ada,Lovelace,1984-03-27,WV4 4LP,07700900751
      """;

  @Test
  void its_manager_signs_in_and_a_patient_of_its_list_is_in_its_queue() {
    try (RunningCarepost carepost =
        RunningCarepost.startWith("own", Map.of(), "practices.yaml", FILE)) {
      WireVisitor manager = new WireVisitor(carepost.url());
      assertThat(manager.get("/").body()).contains("High Street Surgery", "020 7946 0018");
      signIn(manager, FIRST);
      nothingIsDoneBeforeAPasswordIsChosen(carepost, manager);
      theirPatientsAreTakenIn(manager);
      HttpResponse<String> sent =
          new Submission("A12345", "first", "07700900751").sendBy(new WireVisitor(carepost.url()));
      String reference = WireVisitor.json(sent).getString("reference").replace("-", "");
      assertThat(manager.get("/triage").body()).contains(reference);
      assertThat(manager.get("/triage/" + reference).body()).contains("999 800 0637");
      assertThat(manager.get("/handset").statusCode()).isEqualTo(404);
      assertThat(carepost.newLog()).doesNotContain("SEVERE", FIRST);
    }
  }

  private static void nothingIsDoneBeforeAPasswordIsChosen(
      RunningCarepost carepost, WireVisitor manager) {
    for (String page : List.of("/triage", "/account", "/account/second-factor")) {
      assertThat(manager.get(page).headers().firstValue("Location")).contains("/account/password");
    }
    assertThat(manager.post("/triage/claims", Map.of("reference", "7KQ4MX2P")).statusCode())
        .isEqualTo(403);
    WireVisitor program = new WireVisitor(carepost.url());
    program.takeToken("high-street.manager", FIRST);
    assertThat(program.get("/api/v1/practices/A12345/queue").statusCode()).isEqualTo(403);
    assertThat(chosen(manager, "wrong", WireVisitor.PASSWORD)).isEqualTo(422);
    assertThat(chosen(manager, FIRST, FIRST)).isEqualTo(422);
    assertThat(chosen(manager, FIRST, WireVisitor.PASSWORD)).isEqualTo(303);
    assertThat(program.get("/api/v1/practices/A12345/queue").statusCode()).isEqualTo(401);
  }

  private static int chosen(WireVisitor manager, String present, String next) {
    return manager
        .post(
            "/account/password",
            Map.of("password", present, "password-next", next, "password-again", next))
        .statusCode();
  }

  private static void theirPatientsAreTakenIn(WireVisitor manager) {
    String page = "/settings/patients/imports";
    HttpResponse<String> refused =
        manager.postFile(page, Map.of(), PATIENTS.replace("9998000637", "9998000638"));
    assertThat(refused.body()).contains("Nothing was taken in", "Line 2, NHS number");
    HttpResponse<String> other = manager.postFile(page, Map.of(), PATIENTS.replace("family", "x"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("lacks a column");
    HttpResponse<String> taken = manager.postFile(page, Map.of(), PATIENTS);
    assertThat(taken.body()).contains("1 added, 0 changed, 0 unchanged, 0 refused");
  }

  private static void signIn(WireVisitor manager, String password) {
    HttpResponse<String> answer =
        manager.post("/sign-in", Map.of("username", "high-street.manager", "password", password));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }
}
