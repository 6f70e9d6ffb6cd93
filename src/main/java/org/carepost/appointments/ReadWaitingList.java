package org.carepost.appointments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;
import org.carepost.triage.Tag;

/** Shows the waiting list to staff of its practice. */
@ApplicationScoped
public class ReadWaitingList {
  private static final int MOST = 300;
  private static final Duration LATELY = Duration.ofDays(7);

  private final WaitingList list;
  private final Clinics clinics;
  private final Patients patients;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadWaitingList(
      WaitingList list,
      Clinics clinics,
      Patients patients,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.list = list;
    this.clinics = clinics;
    this.patients = patients;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The list in words. */
  @Transactional
  public WaitingView view(StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, "waiting");
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    Map<UUID, String> places =
        clinics.of(by.practice(), ClinicBook.MOST).stream().collect(toMap(Clinic::id, this::name));
    Instant now = clock.instant();
    return new WaitingView(
        list.waiting(by.practice(), MOST).stream().map(it -> place(it, places, times)).toList(),
        list.freed(by.practice(), now.minus(LATELY), MOST).stream()
            .map(it -> time(it, places, times))
            .toList());
  }

  /** A patient of the practice; another practice's is not found. */
  @Transactional
  public Patient patient(UUID id, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, id.toString());
    return patient;
  }

  /** Whom one can wait for. */
  @Transactional
  public List<Choice> clinics(StaffMember by) {
    return clinics.of(by.practice(), ClinicBook.MOST).stream()
        .map(it -> Choice.of(it.id().toString(), name(it)))
        .toList();
  }

  private String name(Clinic it) {
    return words.text("appointments.clinic", it.clinician(), it.location());
  }

  private WaitingView.Place place(WaitingRow row, Map<UUID, String> places, WallClock times) {
    WaitingPlace.Wish wish = row.place().wish();
    String whom =
        wish.clinic() == null
            ? words.text("appointments.waiting.anybody")
            : places.get(wish.clinic());
    return new WaitingView.Place(
        row.place().id().toString(),
        row.place().patient().toString(),
        row.givenName() + " " + row.familyName(),
        words.text(
            "appointments.waiting.what",
            whom,
            wish.slotType().isEmpty() ? words.text("appointments.waiting.any") : wish.slotType(),
            WallClock.fullDate(wish.until()),
            wish.noticeHours()),
        words.text(
            "appointments.waiting.since",
            times.day(row.place().addedAt()),
            row.place().addedBy(),
            row.place().offers()));
  }

  private WaitingView.Time time(FreeTime it, Map<UUID, String> places, WallClock times) {
    String key = "appointments.time." + it.state().name();
    String waves =
        it.state() == FreeTime.State.OPEN
            ? words.text("appointments.time.held", it.waves(), times.time(it.nextWaveAt()))
            : words.text("appointments.time.waves", it.waves());
    return new WaitingView.Time(
        times.full(it.slot().startsAt()),
        places.get(it.slot().clinic()),
        new Tag(words.text(key), words.text(key + ".colour")),
        waves);
  }
}
