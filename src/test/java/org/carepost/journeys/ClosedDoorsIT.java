package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has no session, or comes with a form that is not ours, gets nowhere on any route. */
@Journey
class ClosedDoorsIT {
  /** Without a page of their own to show again, these lead where opening them would lead. */
  private static final Set<String> WITHOUT_PAGE = Set.of("/sign-out", "/r/{ods}/{form}/other-help");

  @Test
  void without_a_session_every_route_of_staff_is_shut(RunningCarepost carepost) {
    AnsweredCase riverside = AnsweredCase.at(carepost);
    WireVisitor stranger = new WireVisitor(carepost.url());
    for (Route route : Route.all().stream().filter(it -> !it.isOpen()).toList()) {
      String path = route.path().filled(riverside.pathValues());
      HttpResponse<String> answer =
          route.verb().equals("GET")
              ? stranger.get(path)
              : route.isForPrograms()
                  ? stranger.postJson(path, "{}", Map.of())
                  : stranger.post(path, Map.of());
      assertThat(isShut(route, answer)).as("%s: %s", route, answer).isTrue();
      assertThat(answer.body()).as(route.toString()).doesNotContain("Lovelace");
    }
  }

  private static boolean isShut(Route route, HttpResponse<String> answer) {
    boolean leadsToSignIn =
        answer.headers().firstValue("Location").filter(it -> it.contains("/sign-in")).isPresent();
    return answer.statusCode() == 401
        || (!route.isForPrograms() && answer.statusCode() == 303 && leadsToSignIn);
  }

  @Test
  void a_form_without_this_visits_token_changes_nothing(RunningCarepost carepost) {
    AnsweredCase riverside = AnsweredCase.at(carepost);
    WireVisitor clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    WireVisitor program = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    PatientVisit patient = new PatientVisit(carepost, "health");
    patient.answerEverything();
    String version = riverside.version(program);
    for (Route route : forms()) {
      String path = route.path().filled(riverside.pathValues());
      for (Map<String, String> form : List.of(typed(""), typed("made-up"))) {
        WireVisitor visitor = path.startsWith("/r/") ? patient.visitor() : clinician;
        HttpResponse<String> answer = visitor.postBare(path, form);
        assertThat(answer.statusCode()).as(route.toString()).isIn(refusals(route));
      }
    }
    assertThat(riverside.version(program)).isEqualTo(version);
    assertThat(clinician.get("/triage").statusCode()).as("still signed in").isEqualTo(200);
    assertThat(patient.send()).as("still to be sent").matches("[0-9A-Z]{8}");
  }

  private static List<Integer> refusals(Route route) {
    return WITHOUT_PAGE.contains(route.path().toString())
        ? List.of(303)
        : List.of(403, 404, 409, 422);
  }

  private static List<Route> forms() {
    List<Route> forms =
        Route.all().stream().filter(it -> it.verb().equals("POST") && !it.isForPrograms()).toList();
    assertThat(forms).hasSizeGreaterThan(10);
    return forms;
  }

  private static Map<String, String> typed(String token) {
    return Map.of(
        "_csrf", token, "text", "x", "note", "x", "urgency", "SAME_DAY", "outcome", "ADVICE");
  }
}
