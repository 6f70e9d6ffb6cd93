package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request at Riverside Surgery that a clinician has answered and invited to a video call.
 *
 * @param reference of the request, with its dash
 * @param mobile of the patient; another one each time
 * @param token of the link that the patient was sent
 * @param appointment at the same practice
 * @param video call for the request
 * @param texted others who have links
 */
record AnsweredCase(
    String reference,
    String mobile,
    String token,
    BookedAppointment appointment,
    InvitedCall video,
    TextedPatients texted) {
  static final String PRACTICE = "Y00001";

  private static final Pattern LINK = Pattern.compile("/m/([A-Za-z0-9_-]{22})");

  /** Sends a new request and answers it, by the API. */
  static AnsweredCase at(RunningCarepost carepost) {
    WireVisitor visitor = new WireVisitor(carepost.url());
    String mobile = "07400%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    HttpResponse<String> sent =
        new Submission(PRACTICE, UUID.randomUUID().toString(), mobile).sendBy(visitor);
    assertThat(sent.statusCode()).isEqualTo(201);
    AnsweredCase waiting =
        new AnsweredCase(
            WireVisitor.json(sent).getString("reference"), mobile, "", null, null, null);
    WireVisitor clinician = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    HttpResponse<String> replied =
        clinician.postJson(
            waiting.api() + "/replies",
            "{\"text\":\"Please come in tomorrow\"}",
            Map.of("If-Match", waiting.version(clinician), "Idempotency-Key", waiting.reference));
    assertThat(replied.statusCode()).as(replied.body()).isBetween(200, 201);
    return new AnsweredCase(
        waiting.reference,
        mobile,
        tokenOnTheHandset(visitor, mobile),
        BookedAppointment.at(carepost),
        InvitedCall.about(carepost, waiting.reference, mobile),
        TextedPatients.of(carepost));
  }

  /** The case's version, as its member of staff sees it. */
  String version(WireVisitor staff) {
    HttpResponse<String> found = staff.get(api());
    assertThat(found.statusCode()).isEqualTo(200);
    return found.headers().firstValue("ETag").orElseThrow();
  }

  /** Its address for programs. */
  String api() {
    return "/api/v1/practices/" + PRACTICE + "/requests/" + reference.replace("-", "");
  }

  /** What leads to it in any path. */
  Map<String, String> pathValues() {
    Map<String, String> values = new HashMap<>(appointment.pathValues());
    values.putAll(texted.pathValues());
    values.put("ods", PRACTICE);
    values.put("form", "health");
    values.put("id", "health");
    values.put("step", "words");
    values.put("number", mobile);
    values.put("reference", reference.replace("-", ""));
    values.put("text", UUID.randomUUID().toString());
    values.put("message", UUID.randomUUID().toString());
    values.put("inbound", UUID.randomUUID().toString());
    values.put("telling", UUID.randomUUID().toString());
    values.put("service", "47cc2784-10a6-3e1b-b635-e5d21eed99ce");
    values.put("import", UUID.randomUUID().toString());
    values.put("wording", "message-waiting");
    values.put("language", "en");
    values.put("token", token);
    values.put("call", video.call());
    values.put("link", video.link());
    values.put("file", UUID.randomUUID().toString());
    values.put("pathway", "sore-throat");
    values.put("enquiry", UUID.randomUUID().toString());
    values.put("signpost", UUID.randomUUID().toString());
    values.put("referral", UUID.randomUUID().toString());
    values.put("member", UUID.randomUUID().toString());
    return values;
  }

  private static String tokenOnTheHandset(WireVisitor visitor, String mobile) {
    return await("the text with the link arrives")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              Matcher link = LINK.matcher(visitor.get("/handset/" + mobile).body());
              return link.find() ? link.group(1) : null;
            },
            it -> it != null);
  }
}
