package org.carepost.appointments;

import static org.carepost.people.APatient.ada;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * Builds an appointment: Ada Lovelace's on Tuesday 10 March 2026 at 09:10, unless told otherwise.
 */
public class AnAppointment {
  /** Where it is. */
  public static final PracticeId RIVERSIDE = new PracticeId("Y00001");

  /** England. */
  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Patient patient = ada().registered();
  private Clinic clinic = new Clinic(Ids.next(), RIVERSIDE, "Dr Amara Okafor", "Riverside Surgery");
  private Instant start = Instant.parse("2026-03-10T09:10:00Z");
  private Instant booked = Instant.parse("2026-03-03T09:00:00Z");
  private String externalId = UUID.randomUUID().toString();

  /** Starts with Ada's. */
  public static AnAppointment ofAda() {
    return new AnAppointment();
  }

  /** Of that patient instead. */
  public AnAppointment of(Patient other) {
    this.patient = other;
    return this;
  }

  /** In that clinic instead. */
  public AnAppointment in(Clinic other) {
    this.clinic = other;
    return this;
  }

  /** Starting then instead. */
  public AnAppointment at(String instant) {
    this.start = Instant.parse(instant);
    return this;
  }

  /** Booked then instead. */
  public AnAppointment bookedAt(String instant) {
    this.booked = Instant.parse(instant);
    return this;
  }

  /** Called so by another system. */
  public AnAppointment called(String id) {
    this.externalId = id;
    return this;
  }

  /** Who comes. */
  public Patient patient() {
    return patient;
  }

  /** Whom they see. */
  public Clinic clinic() {
    return clinic;
  }

  /** The booking alone. */
  public Booking booking() {
    Slot slot =
        new Slot(clinic.id(), start, start.plus(Duration.ofMinutes(10)), Mode.IN_PERSON, "GP");
    return new Booking(patient, slot, booked, ENGLAND);
  }

  /** The appointment, booked anew. */
  public Appointment booked() {
    return new Appointment(Ids.next(), patient.practice(), externalId, booking());
  }
}
