package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job as another program does it. */
@Journey
class ProgramJourneyIT {
  private static final String PRACTICE = "/api/v1/practices/" + AnsweredCase.PRACTICE;
  private static final String MOBILE = "07700900741";
  private static final String WORDS = "Please rest your voice for a week";

  private final String key = UUID.randomUUID().toString();
  private String url;
  private WireVisitor patient;
  private WireVisitor staff;

  @BeforeEach
  void given_two_programs(RunningCarepost carepost) {
    url = carepost.url();
    patient = new WireVisitor(url);
    staff = new WireVisitor(url).takeToken("riverside.clinician");
  }

  @Test
  void forms_are_listed_and_come_as_fhir_questionnaires() {
    JsonArray forms =
        Json.createReader(new StringReader(ok(patient.get(PRACTICE + "/forms")).body()))
            .readArray();
    assertThat(forms.getValuesAs(JsonObject.class))
        .extracting(it -> it.getString("id"))
        .contains("health", "admin");
    for (JsonObject entry : forms.getValuesAs(JsonObject.class)) {
      HttpResponse<String> form = ok(patient.get(PRACTICE + "/forms/" + entry.getString("id")));
      assertThat(header(form, "Content-Type")).startsWith("application/fhir+json");
      JsonObject questionnaire = WireVisitor.json(form);
      assertThat(questionnaire.getString("resourceType")).isEqualTo("Questionnaire");
      assertThat(questionnaire.getString("version")).isEqualTo(entry.getString("version"));
      assertThat(questionnaire.getJsonArray("item").getJsonObject(0).getString("linkId"))
          .isNotEmpty();
    }
    assertProblem(patient.get(PRACTICE + "/forms/none"), 404, "not-found");
    assertProblem(patient.get("/api/v1/practices/Y99999/forms"), 404, "not-found");
  }

  @Test
  void a_request_sent_twice_under_one_key_is_one_with_one_answer() {
    HttpResponse<String> sent = send();
    JsonObject accepted = WireVisitor.json(sent);
    assertThat(Instant.parse(accepted.getString("dueBy"))).isAfter(Instant.now());
    HttpResponse<String> again = send();
    assertThat(again.body()).isEqualTo(sent.body());
    assertThat(header(again, "Location")).isEqualTo(header(sent, "Location"));

    assertThat(patient.get(header(sent, "Location")).statusCode()).isEqualTo(401);
    JsonObject request = WireVisitor.json(ok(staff.get(header(sent, "Location"))));
    assertThat(request.getString("reference"))
        .isEqualTo(accepted.getString("reference").replace("-", ""));
    assertThat(request.getJsonArray("answers").getJsonObject(0).getString("value"))
        .isEqualTo("I have had a cough for some weeks");

    String other = Submission.body(MOBILE).replace("some weeks", "some months");
    assertProblem(
        patient.postJson(PRACTICE + "/requests", other, Map.of("Idempotency-Key", key)),
        422,
        "idempotency-key-reused");
    assertProblem(
        patient.postJson(PRACTICE + "/requests", other, Map.of()), 400, "idempotency-key-missing");
  }

  @Test
  void a_queue_that_is_as_it_was_is_not_sent_again() {
    send();
    HttpResponse<String> queue = ok(staff.get(PRACTICE + "/queue"));
    String[] tag = {header(queue, "ETag")};
    assertThat(tag[0]).isNotEmpty();
    HttpResponse<String> same =
        await("nobody else changes it")
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> {
                  HttpResponse<String> found = queue(tag[0]);
                  tag[0] = header(found, "ETag");
                  return found;
                },
                it -> it.statusCode() == 304);
    assertThat(same.body()).isEmpty();

    HttpResponse<String> sent =
        new Submission(AnsweredCase.PRACTICE, "other" + key, MOBILE).sendBy(patient);
    HttpResponse<String> changed = ok(queue(tag[0]));
    assertThat(changed.body())
        .contains(WireVisitor.json(sent).getString("reference").replace("-", ""));
  }

  @Test
  void a_reply_wants_the_version_that_was_read_and_is_sent_once() {
    String request = header(send(), "Location");
    String read = header(ok(staff.get(request)), "ETag");
    String reply = Json.createObjectBuilder().add("text", WORDS).build().toString();

    assertProblem(staff.postJson(request + "/replies", reply, Map.of()), 428, "version-missing");
    assertProblem(change(request + "/replies", reply, "\"9999\"", "r1"), 412, "version-changed");
    HttpResponse<String> replied = ok(change(request + "/replies", reply, read, "r2"));
    assertThat(WireVisitor.json(replied).getString("state")).isEqualTo("AWAITING_PATIENT");
    assertThat(header(replied, "ETag")).isNotEqualTo(read);

    HttpResponse<String> again = ok(change(request + "/replies", reply, read, "r2"));
    assertThat(again.body()).isEqualTo(replied.body());
    assertThat(header(again, "ETag")).isEqualTo(header(replied, "ETag"));
    assertThat(ok(staff.get(request)).body()).containsOnlyOnce(WORDS);
    String other = reply.replace("a week", "two weeks");
    assertProblem(change(request + "/replies", other, read, "r3"), 412, "version-changed");
  }

  @Test
  void a_closure_wants_the_version_that_was_read_and_is_done_once() {
    String request = header(send(), "Location");
    String read = header(ok(staff.get(request)), "ETag");
    String closure = "{\"outcome\":\"ADVICE_GIVEN\",\"note\":\"Rang her\"}";

    assertProblem(staff.postJson(request + "/closure", closure, Map.of()), 428, "version-missing");
    assertProblem(change(request + "/closure", closure, "\"9999\"", "c1"), 412, "version-changed");
    assertProblem(
        change(request + "/closure", "{\"outcome\":\"NONE\"}", read, "c2"), 422, "invalid");
    HttpResponse<String> closed = ok(change(request + "/closure", closure, read, "c3"));
    assertThat(WireVisitor.json(closed).getString("outcome")).isEqualTo("ADVICE_GIVEN");

    HttpResponse<String> again = ok(change(request + "/closure", closure, read, "c3"));
    assertThat(again.body()).isEqualTo(closed.body());
    assertThat(ok(staff.get(request)).body())
        .containsOnlyOnce("Rang her")
        .containsOnlyOnce("\"kind\":\"CLOSED\"");
    assertProblem(change(request + "/closure", closure, read, "c4"), 412, "version-changed");
  }

  private HttpResponse<String> send() {
    HttpResponse<String> sent = new Submission(AnsweredCase.PRACTICE, key, MOBILE).sendBy(patient);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    return sent;
  }

  private HttpResponse<String> queue(String tag) {
    return staff.send(
        "GET", PRACTICE + "/queue", BodyPublishers.noBody(), Map.of("If-None-Match", tag));
  }

  private HttpResponse<String> change(String path, String body, String version, String once) {
    return staff.postJson(path, body, Map.of("If-Match", version, "Idempotency-Key", once));
  }

  private static HttpResponse<String> ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(200);
    return answer;
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(WireVisitor.json(answer).getString("code")).isEqualTo(code);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
