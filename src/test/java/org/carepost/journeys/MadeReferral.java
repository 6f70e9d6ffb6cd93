package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A patient of Riverside Surgery who rang and was referred to its link worker.
 *
 * @param enquiry id of the call
 * @param referral id of what was made
 */
record MadeReferral(String enquiry, String referral) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern PATIENT = Pattern.compile("name=\"patient\" value=\"([^\"]+)\"");

  /** Refers them, as the practice's navigator. */
  static MadeReferral at(RunningCarepost carepost) {
    WireVisitor navigator = new WireVisitor(carepost.url()).signIn("riverside.navigator");
    Matcher patient = PATIENT.matcher(navigator.get("/navigate?q=a").body());
    assertThat(patient.find()).isTrue();
    String enquiry =
        led(navigator.post("/navigate/enquiries", Map.of("patient", patient.group(1))));
    Map<String, String> form =
        Map.of("to", "own", "reason", "Knows nobody here", "consent", "BY_PHONE");
    return new MadeReferral(
        enquiry, led(navigator.post("/navigate/" + enquiry + "/referral", form)));
  }

  /** What leads to it in any path. */
  Map<String, String> pathValues() {
    return Map.of("referral", referral);
  }

  private static String led(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    Matcher id = ID.matcher(answer.headers().firstValue("Location").orElseThrow());
    assertThat(id.find()).isTrue();
    return id.group();
  }
}
