package org.carepost.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/** Tellings for tests; nothing is locked. */
public class InMemoryTellings implements Tellings {
  private final List<Telling> tellings = new ArrayList<>();
  private final InMemoryAppointments appointments;
  private final Patients patients;

  /** About these appointments of these patients. */
  public InMemoryTellings(InMemoryAppointments appointments, Patients patients) {
    this.appointments = appointments;
    this.patients = patients;
  }

  @Override
  public void add(Telling telling) {
    tellings.add(telling);
  }

  @Override
  public List<Telling> open(PracticeId practice, UUID appointment) {
    return tellings.stream()
        .filter(it -> it.practice().equals(practice) && it.appointment().equals(appointment))
        .filter(Telling::open)
        .toList();
  }

  @Override
  public Optional<Telling> lock(PracticeId practice, UUID id) {
    return tellings.stream()
        .filter(it -> it.practice().equals(practice) && it.id().equals(id))
        .findFirst();
  }

  @Override
  public List<TellingRow> rows(PracticeId practice, Instant now, Instant lately, int limit) {
    return tellings.stream()
        .filter(it -> it.practice().equals(practice) && it.open())
        .map(this::row)
        .filter(row -> row.telling().state() == row.appointment().state())
        .filter(row -> worthAWord(row.appointment(), now, lately))
        .sorted(Comparator.comparing(row -> row.appointment().slot().startsAt()))
        .limit(limit)
        .toList();
  }

  private static boolean worthAWord(Appointment it, Instant now, Instant lately) {
    Instant start = it.slot().startsAt();
    return start.isAfter(it.state() == AppointmentState.BOOKED ? now : lately);
  }

  private TellingRow row(Telling telling) {
    Appointment it = appointments.take(telling.practice(), telling.appointment());
    return new TellingRow(telling, it, patients.get(it.practice(), it.patient()));
  }
}
