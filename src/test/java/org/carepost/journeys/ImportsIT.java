package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of Hilltop Surgery's appointments and patients: all of a file is taken in, or nothing. */
@Journey
class ImportsIT {
  private static final String API = "/api/v1/practices/Y00002/";
  private static final String APPOINTMENTS = API + "appointments/imports";
  private static final String PATIENTS = API + "patients/imports";
  private static final String CSV = "text/csv";
  private static final String HEADING =
      "externalId,nhsNumber,start,end,clinician,location,mode,bookedAt\n";

  /** What is read of such a file. */
  private static final long MOST_BYTES = 40 * 1024 * 1024;

  /** So many thousands of lines are more. */
  private static final long TIMES = 400;

  private static final String STRANGER = "9998000629";
  private static final String WRONG = "9990000019";

  /** Each test has a day of its own, on which nothing else is booked. */
  private static final AtomicInteger DAYS = new AtomicInteger(200);

  private final LocalDate day =
      LocalDate.now(ZoneId.of("Europe/London")).plusDays(DAYS.incrementAndGet());
  private WireVisitor manager;
  private String known;

  @BeforeEach
  void given_a_manager(RunningCarepost carepost) {
    manager = new WireVisitor(carepost.url()).takeToken("hilltop.manager");
    known =
        WireVisitor.json(manager.get(API + "patients?search=a&limit=1"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("nhsNumber");
  }

  @Test
  void a_good_line_is_not_taken_in_beside_a_bad_one() {
    assertAllOrNothing(CSV, HEADING + line(known, 9) + line(WRONG, 10), HEADING + line(known, 9));
  }

  @Test
  void nor_from_a_json_array() {
    assertAllOrNothing(
        "application/json",
        "[" + json(known, 9) + "," + json(WRONG, 10) + "]",
        "[" + json(known, 9) + "]");
  }

  @Test
  void nor_from_a_fhir_bundle() {
    assertAllOrNothing(
        "application/fhir+json", bundle(fhir(known, 9), fhir(WRONG, 10)), bundle(fhir(known, 9)));
  }

  private void assertAllOrNothing(String type, String goodAndBad, String good) {
    HttpResponse<String> refused = send(APPOINTMENTS, type, goodAndBad);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    JsonObject report = WireVisitor.json(refused);
    assertThat(report.getBoolean("applied")).isFalse();
    assertThat(report.getInt("refused")).isEqualTo(1);
    assertThat(report.getJsonArray("refusals").getJsonObject(0).getString("field"))
        .isEqualTo("nhsNumber");
    assertThat(refused.body()).doesNotContain(WRONG);
    assertThat(booked()).isZero();

    assertThat(send(APPOINTMENTS, type, good).statusCode()).isEqualTo(200);
    assertThat(booked()).isEqualTo(1);
  }

  @Test
  void good_lines_are_taken_in_alone_if_that_is_wanted() {
    HttpResponse<String> taken =
        send(
            APPOINTMENTS + "?mode=valid-lines",
            CSV,
            HEADING + line(known, 9) + line(WRONG, 10) + line(STRANGER, 11));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(WireVisitor.json(taken).getInt("refused")).isEqualTo(2);
    assertThat(booked()).isEqualTo(1);
  }

  @Test
  void patients_are_all_taken_in_or_none() {
    String heading = "nhsNumber,givenName,familyName,birthDate,postcode,mobile\n";
    String good = "9998000637,Nils,Imported,1984-03-27,WV1 1AA,07700900762\n";
    String bad = "9998000645,Nora,Imported,31/02/1980,WV1 1AA,\n";
    HttpResponse<String> refused = send(PATIENTS, CSV, heading + good + bad);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("birthDate", "date-not-iso").doesNotContain("Nora", "31/");
    assertThat(imported()).isEmpty();

    HttpResponse<String> taken = send(PATIENTS + "?mode=valid-lines", CSV, heading + good + bad);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(WireVisitor.json(taken).getInt("refused")).isEqualTo(1);
    assertThat(imported()).containsExactly("Nils");
  }

  @Test
  void a_file_that_is_too_large_is_refused_whether_it_says_so_or_not() {
    BodyPublisher unannounced = BodyPublishers.ofInputStream(this::tooMuch);
    BodyPublisher announced = BodyPublishers.fromPublisher(unannounced, TIMES * block().length);
    for (BodyPublisher body : List.of(announced, unannounced)) {
      HttpResponse<String> refused =
          manager.send("POST", APPOINTMENTS, body, Map.of("Content-Type", CSV));
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
      assertThat(WireVisitor.json(refused).getString("code")).isEqualTo("body-too-large");
    }
    assertThat(booked()).isZero();
  }

  /** The same lines over and over, and never more of them in memory. */
  private InputStream tooMuch() {
    byte[] block = block();
    assertThat(TIMES * block.length).isGreaterThan(MOST_BYTES);
    return new SequenceInputStream(
        Collections.enumeration(
            LongStream.range(0, TIMES)
                .<InputStream>mapToObj(any -> new ByteArrayInputStream(block))
                .toList()));
  }

  private byte[] block() {
    return (HEADING + line(known, 9).repeat(1_000)).getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(String path, String type, String body) {
    return manager.send("POST", path, BodyPublishers.ofString(body), Map.of("Content-Type", type));
  }

  private int booked() {
    return WireVisitor.json(manager.get(API + "appointments?day=" + day))
        .getJsonArray("items")
        .size();
  }

  private List<String> imported() {
    return WireVisitor.json(manager.get(API + "patients?search=Imported"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(it -> it.getString("givenName"))
        .toList();
  }

  private String line(String number, int hour) {
    return "%s,%s,%3$sT%4$02d:10,%3$sT%4$02d:20,Dr Grace Hill,Hilltop Surgery,TELEPHONE,2026-01-05T09:00\n"
        .formatted(UUID.randomUUID(), number, day, hour);
  }

  private String json(String number, int hour) {
    return Json.createObjectBuilder()
        .add("externalId", UUID.randomUUID().toString())
        .add("nhsNumber", number)
        .add("start", "%sT%02d:10".formatted(day, hour))
        .add("end", "%sT%02d:20".formatted(day, hour))
        .add("clinician", "Dr Grace Hill")
        .add("location", "Hilltop Surgery")
        .add("mode", "TELEPHONE")
        .add("bookedAt", "2026-01-05T09:00")
        .build()
        .toString();
  }

  private static String bundle(String... appointments) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + String.join(",", appointments)
        + "]}";
  }

  private String fhir(String number, int hour) {
    return """
    {"resource":{"resourceType":"Appointment","status":"booked","created":"2026-01-05T09:00:00Z",
    "identifier":[{"value":"%s"}],"start":"%3$sT%4$02d:10:00Z","end":"%3$sT%4$02d:20:00Z",
    "participant":[{"status":"accepted","actor":{"type":"Patient","identifier":
    {"system":"https://fhir.nhs.uk/Id/nhs-number","value":"%2$s"}}},
    {"status":"accepted","actor":{"reference":"Practitioner/7","display":"Dr Grace Hill"}},
    {"status":"accepted","actor":{"reference":"Location/1","display":"Hilltop Surgery"}}]}}
    """
        .formatted(UUID.randomUUID(), number, day, hour);
  }
}
