package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * An appointment at Riverside Surgery next week, taken in by the API.
 *
 * @param id of the appointment
 * @param patient id of who comes
 * @param day ISO date of it
 * @param who name of the patient
 * @param born ISO date of the patient's birth
 */
record BookedAppointment(String id, String patient, String day, String who, String born) {
  private static final String API = "/api/v1/practices/Y00001/";
  private static final String FIELDS =
      """
      [{"externalId":"%s","nhsNumber":"%s","start":"%sT11:05","end":"%sT11:15",
      "clinician":"Dr Amara Okafor","location":"Riverside Surgery","mode":"IN_PERSON",
      "slotType":"GP","bookedAt":"2026-01-05T09:00"}]
      """;

  static BookedAppointment at(RunningCarepost carepost) {
    return on(LocalDate.now(ZoneId.of("Europe/London")).plusDays(8), carepost);
  }

  static BookedAppointment on(LocalDate day, RunningCarepost carepost) {
    WireVisitor program = new WireVisitor(carepost.url()).takeToken("riverside.navigator");
    JsonObject patient =
        WireVisitor.json(program.get(API + "patients?search=a&limit=1"))
            .getJsonArray("items")
            .getJsonObject(0);
    String body = FIELDS.formatted(UUID.randomUUID(), patient.getString("nhsNumber"), day, day);
    HttpResponse<String> taken = program.postJson(API + "appointments/imports", body, Map.of());
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    JsonObject booked =
        WireVisitor.json(program.get(API + "appointments?day=" + day))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(it -> it.getString("patientId").equals(patient.getString("id")))
            .reduce((one, other) -> other)
            .orElseThrow();
    return new BookedAppointment(
        booked.getString("id"),
        patient.getString("id"),
        day.toString(),
        patient.getString("givenName") + " " + patient.getString("familyName"),
        patient.getString("birthDate"));
  }

  /** What leads to it in any path. */
  Map<String, String> pathValues() {
    return Map.of("appointment", id, "patient", patient);
  }
}
