package org.carepost.appointments;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.PlainText;
import org.carepost.platform.imports.LineRefused;

/**
 * The fields of a FHIR R4 Appointment as a line of a file has them. Who comes is the participant
 * whose actor has an NHS number; whom they see and where are the names of a Practitioner and a
 * Location.
 *
 * @see <a href="https://hl7.org/fhir/R4/appointment.html">FHIR R4, Appointment</a>
 */
final class FhirAppointment {
  private static final String CHANNEL = "DeliveryChannel";
  private static final Map<String, String> STATUS =
      Map.of(
          "booked", "BOOKED",
          "arrived", "ARRIVED",
          "checked-in", "ARRIVED",
          "fulfilled", "ATTENDED",
          "noshow", "DNA",
          "cancelled", "CANCELLED",
          "entered-in-error", "CANCELLED");
  private static final Map<String, String> MODES =
      Map.of(
          "In-person", "IN_PERSON",
          "Telephone", "TELEPHONE",
          "Video", "VIDEO",
          "Home", "HOME");

  private FhirAppointment() {}

  /**
   * @param entry of a bundle
   * @param known whom it may refer to
   * @throws LineRefused if it is no Appointment, or has a status or channel that is not known here
   * @throws ClassCastException if an element has another type than in the standard
   */
  static Map<String, String> fields(JsonObject entry, FhirActors known) {
    JsonObject it = entry.getJsonObject("resource");
    if (it == null || !it.getString("resourceType", "").equals("Appointment")) {
      throw new LineRefused("resourceType", "not-an-appointment");
    }
    Map<String, String> fields = new HashMap<>();
    fields.put("externalid", externalId(it));
    fields.put("nhsnumber", nhsNumber(it, known));
    fields.put("start", it.getString("start", ""));
    fields.put("end", it.getString("end", ""));
    fields.put("clinician", name(it, "Practitioner", known));
    fields.put("location", name(it, "Location", known));
    fields.put("mode", mode(it));
    fields.put("slottype", slotType(it));
    fields.put("bookedat", it.getString("created", ""));
    fields.put("status", known(STATUS, it.getString("status", ""), "status"));
    fields.put("cancelledby", patientsWish(it) ? "PATIENT" : "PRACTICE");
    fields.replaceAll((field, text) -> PlainText.clean(text));
    return fields;
  }

  private static String externalId(JsonObject it) {
    return FhirLines.objects(it, "identifier").stream()
        .map(identifier -> identifier.getString("value", ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElseGet(() -> it.getString("id", ""));
  }

  private static Stream<JsonObject> actors(JsonObject it) {
    return FhirLines.objects(it, "participant").stream()
        .map(participant -> participant.getJsonObject("actor"))
        .filter(actor -> actor != null);
  }

  private static String nhsNumber(JsonObject it, FhirActors known) {
    return actors(it)
        .map(known::nhsNumber)
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String name(JsonObject it, String type, FhirActors known) {
    return actors(it)
        .filter(actor -> known.isOf(type, actor))
        .map(known::name)
        .findFirst()
        .orElse("");
  }

  private static String mode(JsonObject it) {
    return FhirLines.objects(it, "extension").stream()
        .filter(extension -> extension.getString("url", "").contains(CHANNEL))
        .map(extension -> extension.getString("valueCode", ""))
        .findFirst()
        .map(code -> known(MODES, code, "mode"))
        .orElse("IN_PERSON");
  }

  private static String slotType(JsonObject it) {
    return Stream.concat(
            FhirLines.objects(it, "serviceType").stream(),
            Optional.ofNullable(it.getJsonObject("appointmentType")).stream())
        .map(FhirAppointment::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String text(JsonObject concept) {
    List<JsonObject> codings = FhirLines.objects(concept, "coding");
    String display = codings.isEmpty() ? "" : codings.get(0).getString("display", "");
    return concept.getString("text", display);
  }

  private static boolean patientsWish(JsonObject it) {
    return Optional.ofNullable(it.getJsonObject("cancelationReason")).stream()
        .flatMap(reason -> FhirLines.objects(reason, "coding").stream())
        .anyMatch(coding -> coding.getString("code", "").startsWith("pat"));
  }

  private static String known(Map<String, String> words, String code, String field) {
    String word = words.get(code);
    if (word == null) {
      throw new LineRefused(field, code.isEmpty() ? "missing" : "unknown");
    }
    return word;
  }
}
