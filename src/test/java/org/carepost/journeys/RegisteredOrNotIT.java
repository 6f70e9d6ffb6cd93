package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Staff see whether somebody is registered; whoever sends a request in their name learns nothing.
 */
@Journey
class RegisteredOrNotIT {
  private static final String REGISTERED = "9998000017";
  private static final String UNKNOWN = "9998000726";

  @BeforeAll
  static void given_a_registered_patient(RunningCarepost carepost) {
    TextedPatients.register(carepost, "9998000017", "Una", TextedPatients.UNA);
  }

  @Test
  void programs_get_answers_that_differ_in_the_reference_alone(RunningCarepost carepost) {
    HttpResponse<String> one = sent(carepost, REGISTERED);
    HttpResponse<String> other = sent(carepost, UNKNOWN);
    assertThat(matched(carepost, reference(one))).isTrue();
    assertThat(matched(carepost, reference(other))).isFalse();

    assertThat(one.statusCode()).isEqualTo(other.statusCode());
    assertThat(said(one)).isEqualTo(said(other));
    assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
  }

  @Test
  void people_see_the_same_pages(RunningCarepost carepost) {
    assertThat(pages(carepost, REGISTERED)).isEqualTo(pages(carepost, UNKNOWN));
  }

  private static HttpResponse<String> sent(RunningCarepost carepost, String number) {
    String body =
        Submission.body("07700900744")
            .replace("Ada", "Una")
            .replace("Lovelace", "Texted")
            .replace("WV4 4LP\"", "WV1 1AA\",\"nhsNumber\":\"" + number + "\"");
    HttpResponse<String> sent =
        new WireVisitor(carepost.url())
            .postJson(
                "/api/v1/practices/Y00001/requests",
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    return sent;
  }

  private static String reference(HttpResponse<String> sent) {
    return WireVisitor.json(sent).getString("reference").replace("-", "");
  }

  private static Map<String, String> said(HttpResponse<String> sent) {
    Map<String, String> said = new TreeMap<>();
    WireVisitor.json(sent).forEach((key, value) -> said.put(key, value.toString()));
    said.remove("reference");
    return said;
  }

  private static boolean matched(RunningCarepost carepost, String reference) {
    WireVisitor clinician = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    return WireVisitor.json(clinician.get("/api/v1/practices/Y00001/queue"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(it -> it.getString("reference").equals(reference))
        .findFirst()
        .orElseThrow()
        .getBoolean("matched");
  }

  /** The page after sending, and the status page; without what is each request's own. */
  private static String pages(RunningCarepost carepost, String number) {
    PatientVisit patient =
        new PatientVisit(carepost, "health")
            .saying(Map.of("given-name", "Una", "family-name", "Texted", "nhs-number", number));
    patient.answerEverything();
    String reference = patient.send();
    patient.proveWhoTheyAre(reference);
    String pages =
        patient.visitor().get("/r/Y00001/sent/" + reference).body()
            + patient.visitor().get("/status/" + reference).body();
    assertThat(pages).contains("Sent");
    return pages
        .replace(reference, "…")
        .replace(reference.substring(0, 4) + "-" + reference.substring(4), "…")
        .replaceAll("value=\"[A-Za-z0-9_-]{43}\"", "")
        .replaceAll("[0-9]{2}:[0-9]{2}", "");
  }
}
