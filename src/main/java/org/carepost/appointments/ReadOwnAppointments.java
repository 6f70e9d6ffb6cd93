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
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.PracticeId;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows patients their own appointments, to come and past, once they are let in. */
@ApplicationScoped
public class ReadOwnAppointments {
  private static final int MOST = 100;

  private final Appointments appointments;
  private final Clinics clinics;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadOwnAppointments(
      Appointments appointments,
      Clinics clinics,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.appointments = appointments;
    this.clinics = clinics;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The appointment that a link leads to.
   *
   * @throws Problem not found, if it is not the patient's any more
   */
  @Transactional
  public Appointment appointment(PatientLink link) {
    return appointments
        .find(link.practice(), link.about())
        .filter(it -> it.patient().equals(link.patient()))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The same as a calendar file. */
  @Transactional
  public String calendar(PatientLink link) {
    Appointment it = appointment(link);
    audit.record(link.practice(), Actor.patient(), Action.APPOINTMENTS_VIEWED, it.id().toString());
    return CalendarFile.of(
        it,
        clinics.get(link.practice(), it.slot().clinic()),
        practices.get(link.practice()),
        words,
        clock.instant());
  }

  /** The same in words, with the patient's others. */
  @Transactional
  public OwnView view(PatientLink link) {
    Appointment it = appointment(link);
    PracticeId practice = link.practice();
    audit.record(practice, Actor.patient(), Action.APPOINTMENTS_VIEWED, it.id().toString());
    Instant now = clock.instant();
    WallClock times = new WallClock(practices.get(practice).zone());
    Map<UUID, Clinic> places =
        clinics.of(practice, ClinicBook.MOST).stream().collect(toMap(Clinic::id, at -> at));
    List<Appointment> others =
        appointments.ofPatient(practice, link.patient(), MOST).stream()
            .filter(other -> !other.id().equals(it.id()))
            .toList();
    List<Appointment> ahead =
        new ArrayList<>(others.stream().filter(at -> at.slot().startsAt().isAfter(now)).toList());
    Collections.reverse(ahead);
    OwnView.Line line = line(it, places, times);
    return new OwnView(
        line.when(),
        it.slot().startsAt().toString(),
        line.what(),
        line.state(),
        it.isAhead(now),
        it.state() == AppointmentState.CANCELLED || it.state() == AppointmentState.DNA,
        ahead.stream().map(other -> line(other, places, times)).toList(),
        others.stream()
            .filter(other -> !other.slot().startsAt().isAfter(now))
            .map(other -> line(other, places, times))
            .toList());
  }

  private OwnView.Line line(Appointment it, Map<UUID, Clinic> places, WallClock times) {
    Clinic clinic = places.get(it.slot().clinic());
    return new OwnView.Line(
        times.full(it.slot().startsAt()),
        words.text(
            "appointments.own.what",
            words.text("appointments.mode." + it.slot().mode().name()),
            clinic.clinician(),
            clinic.location()),
        StateTag.of(it.state(), words));
  }
}
