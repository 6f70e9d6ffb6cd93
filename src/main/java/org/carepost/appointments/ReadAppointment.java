package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.messaging.TextView;
import org.carepost.messaging.Texts;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Shows one appointment to staff of its practice. */
@ApplicationScoped
public class ReadAppointment {
  private static final int TEXTS = 20;

  private final Appointments appointments;
  private final Clinics clinics;
  private final Patients patients;
  private final Texts texts;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadAppointment(
      Appointments appointments,
      Clinics clinics,
      Patients patients,
      Texts texts,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.appointments = appointments;
    this.clinics = clinics;
    this.patients = patients;
    this.texts = texts;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The appointment in words; another practice's is not found. */
  @Transactional
  public AppointmentView view(UUID id, StaffMember by) {
    Appointment it = read(id, by);
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    Patient patient = patients.get(by.practice(), it.patient());
    Clinic clinic = clinics.get(by.practice(), it.slot().clinic());
    AppointmentState state = it.state();
    return new AppointmentView(
        it.id().toString(),
        it.patient().toString(),
        patient.who(it.day(), words),
        it.day().toString(),
        times.time(it.slot().startsAt()),
        times.full(it.slot().startsAt()),
        StateTag.of(state, words),
        facts(it, patient, clinic, times),
        state == AppointmentState.BOOKED,
        !it.slot().startsAt().isAfter(clock.instant()),
        state != AppointmentState.BOOKED && state != AppointmentState.CANCELLED,
        state == AppointmentState.DNA,
        state.next().contains(AppointmentState.CANCELLED),
        texts.about(by.practice(), it.id(), TEXTS).stream()
            .map(text -> TextView.of(text, times.full(text.createdAt()), words))
            .toList(),
        appointments.history(by.practice(), it.id()).stream()
            .map(event -> happened(event, times))
            .toList());
  }

  /** The appointment as a calendar file; another practice's is not found. */
  @Transactional
  public String calendar(UUID id, StaffMember by) {
    Appointment it = read(id, by);
    Practice practice = practices.get(by.practice());
    Clinic clinic = clinics.get(by.practice(), it.slot().clinic());
    return CalendarFile.of(it, clinic, practice, words, clock.instant());
  }

  private Appointment read(UUID id, StaffMember by) {
    Appointment it =
        appointments.find(by.practice(), id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, id.toString());
    return it;
  }

  private List<AppointmentView.Fact> facts(
      Appointment it, Patient patient, Clinic clinic, WallClock times) {
    List<AppointmentView.Fact> facts = new ArrayList<>();
    add(facts, "with", clinic.clinician());
    add(facts, "where", clinic.location());
    add(facts, "mode", words.text("appointments.mode." + it.slot().mode().name()));
    add(facts, "type", it.slot().type());
    add(facts, "until", times.time(it.slot().endsAt()));
    add(
        facts,
        "booked",
        words.text("appointments.booked", times.full(it.bookedAt()), it.leadDays()));
    add(facts, "nhs", patient.nhsNumber().map(NhsNumber::spaced).orElse(""));
    add(facts, "mobile", patient.mobile().map(MobileNumber::national).orElse(""));
    it.cancellation()
        .ifPresent(
            why -> {
              add(facts, "cancelled", words.text("appointments.wish." + why.wish().name()));
              add(facts, "why", why.reason());
            });
    return facts;
  }

  private void add(List<AppointmentView.Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new AppointmentView.Fact(words.text("appointments.fact." + key), value));
    }
  }

  private AppointmentView.Happening happened(AppointmentEvent event, WallClock times) {
    String author =
        event.authorName().isEmpty()
            ? words.text("appointments.author." + event.authorKind().name())
            : event.authorName();
    String what =
        switch (event.kind()) {
          case MOVED ->
              words.text(
                  "appointments.event.MOVED", times.full(Instant.parse(event.detail())), author);
          case MARKED ->
              event.to() == AppointmentState.BOOKED
                  ? words.text("appointments.event.BOOKED", author)
                  : words.text(
                      "appointments.event.MARKED",
                      words.text("appointments.state." + event.to().name()),
                      author);
          case CANCELLED -> words.text("appointments.event.CANCELLED", author, event.detail());
        };
    return new AppointmentView.Happening(times.full(event.at()), what);
  }
}
