package org.carepost.appointments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows all appointments of a patient, to come and past, to staff of their practice. */
@ApplicationScoped
public class ReadPatient {
  private static final int MOST = 500;

  private final Appointments appointments;
  private final Clinics clinics;
  private final Patients patients;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadPatient(
      Appointments appointments,
      Clinics clinics,
      Patients patients,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.appointments = appointments;
    this.clinics = clinics;
    this.patients = patients;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The patient's appointments; another practice's patient is not found. */
  @Transactional
  public PatientView view(UUID id, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, id.toString());
    Instant now = clock.instant();
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    List<Appointment> all = appointments.ofPatient(by.practice(), id, MOST);
    List<Appointment> ahead =
        new ArrayList<>(all.stream().filter(it -> it.slot().startsAt().isAfter(now)).toList());
    Collections.reverse(ahead);
    Map<UUID, Clinic> places =
        clinics.of(by.practice(), ClinicBook.MOST).stream().collect(toMap(Clinic::id, it -> it));
    List<Appointment> past = all.stream().filter(it -> !it.slot().startsAt().isAfter(now)).toList();
    return new PatientView(
        id.toString(),
        patient.who(times.dateAt(now), words),
        facts(patient),
        ahead.stream().map(it -> line(it, places, times)).toList(),
        past.stream().map(it -> line(it, places, times)).toList(),
        words.text(
            "appointments.patient.missed",
            past.stream().filter(it -> it.state() == AppointmentState.DNA).count(),
            past.size()));
  }

  private List<AppointmentView.Fact> facts(Patient patient) {
    List<AppointmentView.Fact> facts = new ArrayList<>();
    patient.nhsNumber().map(NhsNumber::spaced).ifPresent(it -> add(facts, "nhs", it));
    patient.mobile().map(MobileNumber::national).ifPresent(it -> add(facts, "mobile", it));
    return facts;
  }

  private void add(List<AppointmentView.Fact> facts, String key, String value) {
    facts.add(new AppointmentView.Fact(words.text("appointments.fact." + key), value));
  }

  private PatientView.Line line(Appointment it, Map<UUID, Clinic> places, WallClock times) {
    Clinic clinic = places.get(it.slot().clinic());
    return new PatientView.Line(
        it.id().toString(),
        times.full(it.slot().startsAt()),
        words.text("appointments.clinic", clinic.clinician(), clinic.location()),
        StateTag.of(it.state(), words));
  }
}
