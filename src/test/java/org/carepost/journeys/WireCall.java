package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running video call at Riverside Surgery: the patient has been let in.
 *
 * @param invited its id and the patient's link
 */
record WireCall(
    RunningCarepost carepost, InvitedCall invited, WireVisitor clinician, WireVisitor patient) {
  private static final Map<String, String> BORN =
      Map.of("born-day", "27", "born-month", "3", "born-year", "1984");

  /** A new one, by the pages. */
  static WireCall running(RunningCarepost carepost, String mobile) {
    WireVisitor patient = new WireVisitor(carepost.url());
    InvitedCall invited = InvitedCall.aboutNewRequest(carepost, mobile);
    WireVisitor clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    patient.get("/v/" + invited.link());
    assertThat(patient.post("/v/" + invited.link() + "/opening", BORN).statusCode()).isEqualTo(303);
    Matcher waiting =
        Pattern.compile(
                "/video/" + invited.call() + "/admission.*?name=\"participant\" value=\"([^\"]+)\"",
                Pattern.DOTALL)
            .matcher(clinician.get("/video").body());
    assertThat(waiting.find()).as("the patient in the waiting room").isTrue();
    var admitted =
        clinician.post(
            "/video/" + invited.call() + "/admission", Map.of("participant", waiting.group(1)));
    assertThat(admitted.statusCode()).isEqualTo(303);
    return new WireCall(carepost, invited, clinician, patient);
  }

  /** The clinician's connection, once it is in the room. */
  WireSocket clinicianComes() {
    return comes(clinician, "/video/" + invited.call());
  }

  /** The patient's. */
  WireSocket patientComes() {
    return comes(patient, "/v/" + invited.link());
  }

  /** A pass of the patient's, not used yet. */
  String pass() {
    return pass(patient, "/v/" + invited.link());
  }

  /** The patient's connection with a pass. */
  WireSocket open(String pass) {
    return WireSocket.open(carepost.url(), invited.call(), pass, patientCookie());
  }

  /** What tells the patient's device. */
  String patientCookie() {
    return cookie(patient);
  }

  private WireSocket comes(WireVisitor who, String path) {
    return WireSocket.open(carepost.url(), invited.call(), pass(who, path), cookie(who)).welcomed();
  }

  private static String pass(WireVisitor who, String path) {
    return WireVisitor.json(who.post(path + "/passes", Map.of())).getString("pass");
  }

  private static String cookie(WireVisitor who) {
    return "visit=" + who.cookies().get("visit");
  }
}
