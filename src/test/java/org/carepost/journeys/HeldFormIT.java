package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session ends while somebody types. */
@Journey
class HeldFormIT {
  private static final String COOKIE = "carepost_session";
  private static final String NOTE = "Rang her: \"no answer\", 3 < 4 & so on";
  private static final String SHOWN = "3 &lt; 4 &amp; so on";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final Pattern SENT_TO =
      Pattern.compile("<form action=\"([^\"]+)\" method=\"post\"");

  private WireVisitor clinician;
  private String notes;
  private String page;

  @BeforeEach
  void given_a_case_that_somebody_looks_at(RunningCarepost carepost) {
    HttpResponse<String> sent =
        new Submission(AnsweredCase.PRACTICE, UUID.randomUUID().toString(), "07700900742")
            .sendBy(new WireVisitor(carepost.url()));
    page = "/triage/" + WireVisitor.json(sent).getString("reference").replace("-", "");
    notes = page + "/notes";
    clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    assertThat(clinician.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void what_they_typed_is_there_after_signing_in_and_can_be_sent() {
    the_session_ends();
    HttpResponse<String> signIn = clinician.post(notes, Map.of("note", NOTE));
    assertThat(signIn.statusCode()).isEqualTo(401);
    assertThat(hidden(signIn)).containsEntry("held.note", NOTE);

    Map<String, String> form = hidden(signIn);
    form.putAll(Map.of("username", "riverside.clinician", "password", "wrong"));
    HttpResponse<String> wrong = clinician.post("/sign-in", form);
    assertThat(wrong.statusCode()).isEqualTo(422);
    form = hidden(wrong);
    form.putAll(Map.of("username", "riverside.clinician", "password", WireVisitor.PASSWORD));
    HttpResponse<String> held = clinician.post("/sign-in", form);
    assertThat(held.statusCode()).isEqualTo(200);

    Matcher to = SENT_TO.matcher(held.body());
    assertThat(to.results().map(it -> it.group(1))).contains(notes);
    HttpResponse<String> noted = clinician.post(notes, hidden(held));
    assertThat(noted.statusCode()).as(noted.body()).isBetween(200, 303);
    assertThat(clinician.get(page).body()).contains(SHOWN);
  }

  @Test
  void a_password_is_not_kept_and_not_shown() {
    the_session_ends();
    HttpResponse<String> signIn =
        clinician.post(
            "/account/password",
            Map.of("password", "present secret", "password-next", "next secret", "note", NOTE));
    assertThat(signIn.statusCode()).isEqualTo(401);
    assertThat(hidden(signIn)).containsEntry("held.note", NOTE);
    assertThat(signIn.body()).doesNotContain("secret\"");
  }

  @Test
  void what_another_site_sent_is_not_kept_for_them() {
    the_session_ends();
    HttpResponse<String> signIn =
        clinician.postBare(notes, Map.of("note", NOTE, "_csrf", "made-up"));
    assertThat(signIn.statusCode()).isEqualTo(401);
    assertThat(signIn.body()).doesNotContain("Rang her", "held");
  }

  @Test
  void who_sent_a_file_signs_in_and_is_at_its_page_again() {
    the_session_ends();
    HttpResponse<String> signIn =
        clinician.postFile("/settings/patients/imports", Map.of(), "nhsNumber\n");
    assertThat(signIn.statusCode()).isEqualTo(401);
    assertThat(hidden(signIn)).containsEntry("next", "/settings/patients/imports");
  }

  @Test
  void scripts_and_programs_are_told_instead_of_shown() {
    the_session_ends();
    HttpResponse<String> script =
        clinician.send(
            "GET", "/triage/queue", BodyPublishers.noBody(), Map.of("Sec-Fetch-Mode", "cors"));
    assertThat(script.statusCode()).isEqualTo(401);
    assertThat(script.headers().firstValue("Location")).isEmpty();
    assertThat(clinician.get("/triage").statusCode()).isEqualTo(303);
  }

  /** As if time had passed: the browser still has its cookie, which nobody knows any more. */
  private void the_session_ends() {
    String cookie = clinician.cookies().get(COOKIE);
    assertThat(clinician.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
    clinician.cookies().put(COOKIE, cookie);
  }

  private static Map<String, String> hidden(HttpResponse<String> page) {
    Matcher field = HIDDEN.matcher(page.body());
    Map<String, String> found = new HashMap<>();
    while (field.find()) {
      found.put(field.group(1), unescaped(field.group(2)));
    }
    return found;
  }

  private static String unescaped(String html) {
    return html.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
  }
}
