package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caller at Riverside Surgery who goes to a pharmacy, and a file of services that was refused.
 *
 * @param enquiry id of what was asked
 * @param signpost id of what was found
 * @param file id of the import
 */
record HelpedCaller(String enquiry, String signpost, String file) {
  private static final Pattern SERVICE = Pattern.compile("name=\"service\" value=\"([^\"]+)\"");
  private static final Pattern SIGNPOST =
      Pattern.compile("/navigate/signposts/([0-9a-f-]{36})/ending");

  /** Takes the call, as the practice's navigator. */
  static HelpedCaller at(RunningCarepost carepost) {
    WireVisitor navigator = new WireVisitor(carepost.url()).signIn("riverside.navigator");
    HttpResponse<String> opened = navigator.post("/navigate/enquiries", Map.of("patient", ""));
    String path = opened.headers().firstValue("Location").orElseThrow().replace(carepost.url(), "");
    navigator.post(path + "/need", Map.of("need", "sore-throat"));
    navigator.post(path + "/safety", Map.of("all", "none"));
    String service = found(SERVICE, navigator.get(path).body());
    HttpResponse<String> sent =
        navigator.post(path + "/signposts", Map.of("service", service, "decision", "ACCEPTED"));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return new HelpedCaller(
        path.substring(path.lastIndexOf('/') + 1),
        found(SIGNPOST, navigator.get("/navigate/signposts").body()),
        refusedFile(carepost));
  }

  private static String refusedFile(RunningCarepost carepost) {
    WireVisitor manager = new WireVisitor(carepost.url()).takeToken("riverside.manager");
    HttpResponse<String> refused =
        manager.postJson("/api/v1/directory/imports", "{\"contents\":[]}", Map.of());
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    return WireVisitor.json(refused).getString("id");
  }

  /** What leads to it in any path. */
  Map<String, String> pathValues() {
    return Map.of("enquiry", enquiry, "signpost", signpost, "import", file);
  }

  private static String found(Pattern pattern, String body) {
    Matcher match = pattern.matcher(body);
    assertThat(match.find()).as(pattern + " in " + body).isTrue();
    return match.group(1);
  }
}
