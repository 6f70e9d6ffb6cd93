package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Refusal;
import org.carepost.platform.problem.Problem;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles as HAPI writes them. */
class FhirLinesTest {
  private static final IParser HAPI =
      FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());

  @TempDir Path folder;
  private final Desk desk = new Desk();

  @Test
  void a_bundle_is_taken_in_as_a_file_is() throws IOException {
    ImportReport report = desk.imports.take(lines(bundle(appointment())), true, desk.by);
    assertThat(report.added()).isEqualTo(1);
    Appointment it = desk.called("A-1");
    assertThat(it.slot().startsAt()).isEqualTo("2026-03-10T09:10:00Z");
    assertThat(it.slot().mode()).isEqualTo(Mode.TELEPHONE);
    assertThat(it.slot().type()).isEqualTo("GP review");
    assertThat(it.patient()).isEqualTo(desk.ada.id());
    assertThat(it.bookedAt()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(desk.clinics.of(AnAppointment.RIVERSIDE, 9).get(0).clinician())
        .isEqualTo("Dr Amara Okafor");
  }

  @Test
  void a_cancellation_says_whose_wish_it_was() throws IOException {
    desk.imports.take(lines(bundle(appointment())), true, desk.by);
    org.hl7.fhir.r4.model.Appointment cancelled = appointment();
    cancelled.setStatus(AppointmentStatus.CANCELLED);
    cancelled.setCancelationReason(new CodeableConcept(new Coding().setCode("pat")));
    desk.imports.take(lines(bundle(cancelled)), true, desk.by);
    assertThat(desk.called("A-1").cancellation())
        .hasValue(new Cancellation(CancelledBy.PATIENT, ""));
  }

  @Test
  void what_is_no_appointment_or_has_no_known_status_is_refused_by_entry() throws IOException {
    Bundle bundle = bundle(appointment());
    bundle.addEntry().setResource(new Observation().setStatus(Observation.ObservationStatus.FINAL));
    bundle.addEntry().setResource(appointment().setStatus(AppointmentStatus.WAITLIST));
    Read read = read(HAPI.encodeResourceToString(bundle));
    assertThat(read.lines()).hasSize(1);
    assertThat(read.refused())
        .containsExactly(
            new Refusal(2, "resourceType", "not-an-appointment"),
            new Refusal(3, "status", "unknown"));
  }

  @Test
  void whom_an_appointment_refers_to_is_found_in_the_bundle() throws IOException {
    org.hl7.fhir.r4.model.Appointment it = appointment();
    it.getParticipant().clear();
    it.addParticipant().setActor(new Reference("Patient/p1"));
    it.addParticipant().setActor(new Reference("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"));
    it.addParticipant().setActor(new Reference("Location/l1"));
    Bundle bundle = bundle(it);
    Patient patient = new Patient();
    patient.setId("p1");
    patient.addIdentifier().setSystem("https://fhir.nhs.uk/Id/nhs-number").setValue("9990000018");
    patient.addName().setFamily("Lovelace");
    bundle.addEntry().setResource(patient);
    Practitioner doctor = new Practitioner();
    doctor.addName().addPrefix("Dr").addGiven("Amara").setFamily("Okafor");
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0")
        .setResource(doctor);
    Location place = new Location();
    place.setId("l1");
    bundle.addEntry().setResource(place.setName("Riverside Surgery"));
    bundle.addEntry().setResource(new OperationOutcome());

    assertThat(desk.imports.take(lines(bundle), true, desk.by).added()).isEqualTo(1);
    assertThat(desk.called("A-1").patient()).isEqualTo(desk.ada.id());
    Clinic clinic = desk.clinics.of(AnAppointment.RIVERSIDE, 9).get(0);
    assertThat(clinic.clinician()).isEqualTo("Dr Amara Okafor");
    assertThat(clinic.location()).isEqualTo("Riverside Surgery");
  }

  @Test
  void what_was_entered_in_error_does_not_take_place() throws IOException {
    desk.imports.take(lines(bundle(appointment())), true, desk.by);
    desk.imports.take(
        lines(bundle(appointment().setStatus(AppointmentStatus.ENTEREDINERROR))), true, desk.by);
    assertThat(desk.called("A-1").state()).isEqualTo(AppointmentState.CANCELLED);
  }

  @Test
  void nothing_is_taken_in_if_an_entry_does_not_fit() throws IOException {
    org.hl7.fhir.r4.model.Appointment stranger = appointment();
    stranger.getIdentifierFirstRep().setValue("A-2");
    stranger.getParticipantFirstRep().getActor().getIdentifier().setValue("9990000019");
    assertThatExceptionOfType(NotApplied.class)
        .isThrownBy(() -> desk.imports.take(lines(bundle(appointment(), stranger)), true, desk.by))
        .satisfies(
            it ->
                assertThat(it.report().refusals())
                    .containsExactly(new Refusal(2, "nhsNumber", "wrong-check-digit")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Bundle\"}",
        "{\"resourceType\":\"Bundle\",\"entry\":[7]}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":"
      })
  void what_is_no_bundle_is_refused_as_a_whole(String text) {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":#}]}",
        "{\"resourceType\":\"Bundle\",\"entry\":#}",
        "{\"resourceType\":\"Bundle\",\"meta\":#,\"entry\":[]}"
      })
  void what_is_too_deep_is_refused_as_a_whole(String bundle) {
    String deep = "{\"a\":[".repeat(8_000) + "]}".repeat(8_000);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(bundle.replace("#", deep)));
  }

  @Test
  void an_element_of_another_type_is_refused_by_entry() throws IOException {
    Read read =
        read(
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Appointment\","
                + "\"status\":\"booked\",\"participant\":{}}}]}");
    assertThat(read.refused()).containsExactly(new Refusal(1, "", "wrong-type"));
  }

  private record Read(List<Line> lines, List<Refusal> refused) {}

  private Read read(String text) throws IOException {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    Path file = Files.writeString(folder.resolve("bundle.json"), text);
    new FhirLines(file).forEach(read.lines()::add, read.refused()::add);
    return read;
  }

  private FhirLines lines(Bundle bundle) throws IOException {
    String text = HAPI.encodeResourceToString(bundle);
    HAPI.parseResource(Bundle.class, text);
    return new FhirLines(Files.writeString(folder.resolve("bundle.json"), text));
  }

  private static Bundle bundle(org.hl7.fhir.r4.model.Appointment... all) {
    Bundle bundle = new Bundle();
    bundle.setType(Bundle.BundleType.COLLECTION);
    for (org.hl7.fhir.r4.model.Appointment it : all) {
      bundle.addEntry().setResource(it);
    }
    return bundle;
  }

  private static org.hl7.fhir.r4.model.Appointment appointment() {
    org.hl7.fhir.r4.model.Appointment it = new org.hl7.fhir.r4.model.Appointment();
    it.addIdentifier(new Identifier().setValue("A-1"));
    it.setStatus(AppointmentStatus.BOOKED);
    it.setStart(Date.from(Instant.parse("2026-03-10T09:10:00Z")));
    it.setEnd(Date.from(Instant.parse("2026-03-10T09:20:00Z")));
    it.setCreated(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    it.addServiceType().setText("GP review");
    it.addExtension(
        new Extension(
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel",
            new CodeType("Telephone")));
    it.addParticipant()
        .setActor(
            new Reference()
                .setType("Patient")
                .setIdentifier(
                    new Identifier()
                        .setSystem("https://fhir.nhs.uk/Id/nhs-number")
                        .setValue("9990000018")));
    it.addParticipant().setActor(new Reference("Practitioner/7").setDisplay("Dr Amara Okafor"));
    it.addParticipant().setActor(new Reference("Location/1").setDisplay("Riverside Surgery"));
    return it;
  }
}
