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
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactRecord;
import org.carepost.messaging.ContactRules;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff whom to tell of their appointments by phone or letter, and records that they did. */
@ApplicationScoped
public class TellInPerson {
  private static final int MOST = 100;
  private static final Duration LATELY = Duration.ofDays(7);

  private final Tellings tellings;
  private final Clinics clinics;
  private final ContactRules contacts;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  TellInPerson(
      Tellings tellings,
      Clinics clinics,
      ContactRules contacts,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.tellings = tellings;
    this.clinics = clinics;
    this.contacts = contacts;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** What is to be told, next appointment first. */
  @Transactional
  public List<TellingView> views(StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.APPOINTMENTS_VIEWED, "telling");
    Instant now = clock.instant();
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    Map<UUID, Clinic> places =
        clinics.of(by.practice(), ClinicBook.MOST).stream().collect(toMap(Clinic::id, it -> it));
    List<TellingRow> rows = tellings.rows(by.practice(), now, now.minus(LATELY), MOST);
    Map<UUID, ContactRecord> reached =
        contacts.of(
            by.practice(), rows.stream().map(row -> row.patient().id()).distinct().toList());
    return rows.stream()
        .filter(row -> !reached.get(row.patient().id()).gone())
        .map(
            row ->
                view(
                    row,
                    places.get(row.appointment().slot().clinic()),
                    reached.get(row.patient().id()).unsafe(),
                    times))
        .toList();
  }

  private TellingView view(TellingRow row, Clinic clinic, boolean unsafe, WallClock times) {
    Appointment it = row.appointment();
    boolean call = row.telling().channel() == ContactChannel.TELEPHONE;
    return new TellingView(
        row.telling().id().toString(),
        it.id().toString(),
        row.patient().who(it.day(), words),
        words.text("messaging.channel." + row.telling().channel().name()),
        call,
        row.patient().mobile().filter(any -> call).map(MobileNumber::national).orElse(null),
        unsafe,
        words.text("appointments.telling." + row.telling().kind().name()),
        words.text(
            "appointments.telling.about",
            times.full(it.slot().startsAt()),
            clinic.clinician(),
            clinic.location()),
        words.text("appointments.telling.since", times.full(row.telling().openedAt())));
  }

  /**
   * The patient has been told; without effect if that was said before.
   *
   * @throws Problem not found, if the practice has nothing like that to tell
   */
  @Transactional
  public void told(UUID id, StaffMember by) {
    tellings
        .lock(by.practice(), id)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND))
        .told(by, clock.instant());
    audit.record(by.practice(), by.actor(), Action.PATIENT_TOLD, id.toString());
  }
}
