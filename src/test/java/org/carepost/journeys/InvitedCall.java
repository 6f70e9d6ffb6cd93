package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A video call that a clinician of Riverside Surgery has invited a patient to.
 *
 * @param reference of the request, without a hyphen
 * @param call its id
 * @param link the secret of the link that the patient was sent
 */
record InvitedCall(String reference, String call, String link) {
  private static final Pattern LINK = Pattern.compile("/v/([A-Za-z0-9_-]{22})");

  /** Ada Lovelace asks for help at Riverside Surgery, and is invited at once. */
  static InvitedCall aboutNewRequest(RunningCarepost carepost, String mobile) {
    String key = UUID.randomUUID().toString();
    var sent =
        new Submission(AnsweredCase.PRACTICE, key, mobile).sendBy(new WireVisitor(carepost.url()));
    return about(carepost, WireVisitor.json(sent).getString("reference"), mobile);
  }

  /** Invites for a request at once, by the pages. */
  static InvitedCall about(RunningCarepost carepost, String reference, String mobile) {
    WireVisitor clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    String plain = reference.replace("-", "");
    var sent = clinician.post("/video/calls", Map.of("reference", plain, "when", "now"));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    Pattern row = Pattern.compile("data-call=\"([0-9a-f-]{36})\" data-reference=\"" + plain + "\"");
    Matcher call = row.matcher(clinician.get("/video").body());
    assertThat(call.find()).as("the call on the day's list").isTrue();
    return new InvitedCall(plain, call.group(1), linkOnTheHandset(carepost, mobile));
  }

  /** The newest link to a video call on a handset. */
  static String linkOnTheHandset(RunningCarepost carepost, String mobile) {
    return newLink(carepost, mobile, "");
  }

  /**
   * The newest link to a video call on a handset, once there is another one.
   *
   * @param but the one that was there before
   */
  static String newLink(RunningCarepost carepost, String mobile, String but) {
    WireVisitor visitor = new WireVisitor(carepost.url());
    return await("the text with the link arrives")
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> {
              Matcher link = LINK.matcher(visitor.get("/handset/" + mobile).body());
              return link.find() ? link.group(1) : but;
            },
            it -> !it.equals(but));
  }
}
