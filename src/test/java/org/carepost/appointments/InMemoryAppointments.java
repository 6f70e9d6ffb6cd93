package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/** Appointments for tests. */
public class InMemoryAppointments implements Appointments {
  private final Map<UUID, Appointment> appointments = new LinkedHashMap<>();
  private final List<AppointmentEvent> events = new ArrayList<>();
  private final Patients patients;

  /** Of patients who are registered there. */
  public InMemoryAppointments(Patients patients) {
    this.patients = patients;
  }

  @Override
  public void add(Appointment appointment) {
    appointments.put(appointment.id(), appointment);
  }

  @Override
  public void add(AppointmentEvent event) {
    events.add(event);
  }

  @Override
  public Optional<Appointment> find(PracticeId practice, UUID id) {
    return of(practice).filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Appointment> lock(PracticeId practice, UUID id) {
    return find(practice, id);
  }

  @Override
  public List<Appointment> called(PracticeId practice, Collection<String> externalIds) {
    return of(practice).filter(it -> externalIds.contains(it.externalId())).toList();
  }

  @Override
  public List<Appointment> ours(PracticeId practice, Collection<UUID> whom) {
    return of(practice)
        .filter(it -> it.externalId().startsWith(AnswerOffer.OURS) && whom.contains(it.patient()))
        .toList();
  }

  @Override
  public void keep(PracticeId practice, AppointmentChanges changes) {
    changes.added().forEach(this::add);
    events.addAll(changes.events());
  }

  @Override
  public List<DayRow> ofDay(PracticeId practice, LocalDate day, int limit) {
    return of(practice)
        .filter(it -> it.day().equals(day))
        .sorted(Comparator.comparing((Appointment it) -> it.slot().startsAt()))
        .limit(limit)
        .map(this::row)
        .toList();
  }

  private DayRow row(Appointment it) {
    Patient patient = patients.get(it.practice(), it.patient());
    return new DayRow(
        it.id(),
        it.slot().clinic(),
        it.slot().startsAt(),
        it.slot().endsAt(),
        it.slot().mode(),
        it.slot().type(),
        it.state(),
        it.patient(),
        patient.name().given(),
        patient.name().family(),
        patient.born());
  }

  @Override
  public List<Appointment> ofPatient(PracticeId practice, UUID patient, int limit) {
    return of(practice)
        .filter(it -> it.patient().equals(patient))
        .sorted(Comparator.comparing((Appointment it) -> it.slot().startsAt()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<AppointmentEvent> history(PracticeId practice, UUID id) {
    return events.stream()
        .filter(it -> it.practice().equals(practice) && it.appointment().equals(id))
        .toList();
  }

  @Override
  public List<PracticeId> withUnmarkedBefore(Instant moment) {
    return appointments.values().stream()
        .filter(it -> it.state() == AppointmentState.BOOKED)
        .filter(it -> it.slot().startsAt().isBefore(moment))
        .map(Appointment::practice)
        .distinct()
        .toList();
  }

  @Override
  public List<Appointment> takeUnmarked(PracticeId practice, Instant before, int limit) {
    return of(practice)
        .filter(
            it -> it.state() == AppointmentState.BOOKED && it.slot().startsAt().isBefore(before))
        .limit(limit)
        .toList();
  }

  @Override
  public void settle(PracticeId practice) {
    // nothing is kept back
  }

  Stream<Appointment> all(PracticeId practice) {
    return of(practice);
  }

  private Stream<Appointment> of(PracticeId practice) {
    return appointments.values().stream().filter(it -> it.practice().equals(practice));
  }
}
