package org.carepost.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows a day's appointments to staff of their practice. */
@ApplicationScoped
public class ReadDay {
  /** How many appointments of a day are shown. */
  static final int MOST = 2_000;

  private final Appointments appointments;
  private final Clinics clinics;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadDay(
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

  /** The practice's date now. */
  @Transactional
  public LocalDate today(StaffMember by) {
    return times(by).dateAt(clock.instant());
  }

  /** The day's appointments, by start. */
  @Transactional
  public List<DayRow> rows(LocalDate day, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, day.toString());
    return appointments.ofDay(by.practice(), day, MOST);
  }

  /** The same in words, by clinic. */
  @Transactional
  public DayView view(LocalDate day, StaffMember by) {
    WallClock times = times(by);
    List<DayRow> rows = rows(day, by);
    Map<UUID, List<DayRow>> sessions = rows.stream().collect(groupingBy(DayRow::clinic));
    return new DayView(
        day,
        WallClock.fullDate(day),
        day.equals(times.dateAt(clock.instant())),
        summary(rows),
        clinics.of(by.practice(), ClinicBook.MOST).stream()
            .filter(clinic -> sessions.containsKey(clinic.id()))
            .map(clinic -> session(clinic, sessions.get(clinic.id()), times))
            .toList());
  }

  private WallClock times(StaffMember by) {
    return new WallClock(practices.get(by.practice()).zone());
  }

  private String summary(List<DayRow> rows) {
    if (rows.isEmpty()) {
      return words.text("appointments.day.empty");
    }
    Map<AppointmentState, Long> counts =
        rows.stream().collect(toMap(DayRow::state, row -> 1L, Long::sum));
    return words.text(
        "appointments.day.summary",
        rows.size(),
        counts.getOrDefault(AppointmentState.BOOKED, 0L),
        counts.getOrDefault(AppointmentState.ARRIVED, 0L),
        counts.getOrDefault(AppointmentState.ATTENDED, 0L),
        counts.getOrDefault(AppointmentState.DNA, 0L),
        counts.getOrDefault(AppointmentState.CANCELLED, 0L));
  }

  private DayView.Session session(Clinic clinic, List<DayRow> rows, WallClock times) {
    Instant end = rows.stream().map(DayRow::endsAt).max(Comparator.naturalOrder()).orElseThrow();
    return new DayView.Session(
        words.text("appointments.clinic", clinic.clinician(), clinic.location()),
        words.text("appointments.hours", times.time(rows.get(0).startsAt()), times.time(end)),
        rows.stream().map(row -> line(row, times)).toList());
  }

  private DayView.Row line(DayRow row, WallClock times) {
    String mode = words.text("appointments.mode." + row.mode().name());
    return new DayView.Row(
        row.id().toString(),
        times.time(row.startsAt()),
        words.text(
            "people.who",
            row.givenName() + " " + row.familyName(),
            row.born().ageInWords(times.dateAt(row.startsAt()), words)),
        row.slotType().isEmpty() ? mode : words.text("appointments.what", row.slotType(), mode),
        StateTag.of(row.state(), words),
        row.state() == AppointmentState.BOOKED,
        !row.startsAt().isAfter(clock.instant()),
        row.state() != AppointmentState.BOOKED && row.state() != AppointmentState.CANCELLED,
        null);
  }
}
