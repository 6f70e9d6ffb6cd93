package org.carepost.appointments;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Patients, clinicians and places that a FHIR R4 Bundle carries beside its Appointments, for those
 * that only refer to them.
 *
 * @see <a href="https://hl7.org/fhir/R4/bundle.html#references">FHIR R4, references in a Bundle</a>
 */
final class FhirActors {
  static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

  /** What a search brings along and is no appointment. */
  private static final Set<String> BESIDE =
      Set.of(
          "Patient",
          "Practitioner",
          "PractitionerRole",
          "Location",
          "HealthcareService",
          "Organization",
          "Slot",
          "Schedule",
          "OperationOutcome");

  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Whether an entry is only there for others to refer to. */
  static boolean isBeside(JsonObject entry) {
    return BESIDE.contains(type(entry));
  }

  /**
   * Keeps what appointments may refer to.
   *
   * @param entry of a bundle
   * @throws ClassCastException if an element has another type than in the standard
   */
  void note(JsonObject entry) {
    if (!isBeside(entry)) {
      return;
    }
    JsonObject it = entry.getJsonObject("resource");
    for (String key :
        Set.of(type(entry) + "/" + it.getString("id", ""), entry.getString("fullUrl", "?"))) {
      types.put(key, type(entry));
      numberIn(FhirLines.objects(it, "identifier").stream())
          .ifPresent(number -> numbers.put(key, number));
      nameIn(it.get("name")).ifPresent(name -> names.put(key, name));
    }
  }

  /** Whether an actor is of that type of resource. */
  boolean isOf(String type, JsonObject actor) {
    String reference = actor.getString("reference", "");
    return actor.getString("type", "").equals(type)
        || reference.startsWith(type + "/")
        || type.equals(types.get(reference));
  }

  /** The NHS number of an actor: its own identifier, or that of whom it refers to; or empty. */
  String nhsNumber(JsonObject actor) {
    return numberIn(Stream.ofNullable(actor.getJsonObject("identifier")))
        .orElseGet(() -> numbers.getOrDefault(actor.getString("reference", ""), ""));
  }

  /** What an actor is called: its own display, or the name of whom it refers to; or empty. */
  String name(JsonObject actor) {
    String display = actor.getString("display", "");
    return display.isEmpty() ? names.getOrDefault(actor.getString("reference", ""), "") : display;
  }

  private static String type(JsonObject entry) {
    JsonObject it = entry.getJsonObject("resource");
    return it == null ? "" : it.getString("resourceType", "");
  }

  private static Optional<String> numberIn(Stream<JsonObject> identifiers) {
    return identifiers
        .filter(it -> it.getString("system", "").equals(NHS_NUMBER))
        .map(it -> it.getString("value", ""))
        .findFirst();
  }

  /** The name of a place, or a person's first as it is to be shown. */
  private static Optional<String> nameIn(JsonValue value) {
    if (value instanceof JsonString name) {
      return Optional.of(name.getString());
    }
    if (value == null || value.asJsonArray().isEmpty()) {
      return Optional.empty();
    }
    JsonObject name = value.asJsonArray().getJsonObject(0);
    String parts =
        Stream.of(
                texts(name, "prefix"),
                texts(name, "given"),
                Stream.of(name.getString("family", "")))
            .flatMap(it -> it)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    return Optional.of(name.getString("text", parts));
  }

  private static Stream<String> texts(JsonObject in, String member) {
    return Stream.ofNullable(in.getJsonArray(member))
        .flatMap(all -> all.getValuesAs(JsonString::getString).stream());
  }
}
