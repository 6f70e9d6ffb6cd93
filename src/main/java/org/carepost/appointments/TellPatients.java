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
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Tells patients what is due to be told of their appointments as they are now. */
@ApplicationScoped
public class TellPatients {
  private static final int BATCH = 100;
  private static final Duration YEAR = Duration.ofDays(365);

  private final Notices notices;
  private final Clinics clinics;
  private final WhatToTell whatToTell;
  private final WriteAppointmentText write;
  private final Clock clock;

  @Inject
  TellPatients(
      Notices notices,
      Clinics clinics,
      WhatToTell whatToTell,
      WriteAppointmentText write,
      Clock clock) {
    this.notices = notices;
    this.clinics = clinics;
    this.whatToTell = whatToTell;
    this.write = write;
    this.clock = clock;
  }

  /**
   * Looks at some appointments of a practice that are to be looked at.
   *
   * @return how many; 0 when none is left
   */
  @Transactional
  public int tell(PracticeId practice) {
    Instant now = clock.instant();
    List<DueNotice> due = notices.takeDue(practice, now, BATCH);
    Map<UUID, Long> missed =
        notices
            .missed(
                practice,
                due.stream().map(it -> it.patient().id()).distinct().toList(),
                now.minus(YEAR))
            .stream()
            .collect(toMap(Notices.Missed::patient, Notices.Missed::times));
    Map<UUID, Clinic> places =
        due.isEmpty()
            ? Map.of()
            : clinics.of(practice, ClinicBook.MOST).stream().collect(toMap(Clinic::id, it -> it));
    due.forEach(
        it ->
            tell(
                it,
                places.get(it.appointment().slot().clinic()),
                missed.getOrDefault(it.patient().id(), 0L),
                now));
    return due.size();
  }

  private void tell(DueNotice due, Clinic clinic, long missed, Instant now) {
    Notice notice = due.notice();
    Appointment it = due.appointment();
    WhatToTell.Decision decision = whatToTell.decide(it, notice, missed, now);
    notice.next(decision.next());
    Optional<AppointmentText.Kind> kind =
        decision.now().filter(any -> due.patient().mobile().isPresent());
    kind.ifPresentOrElse(
        told -> {
          write.write(told, it, due.patient(), clinic);
          notice.told(it, now);
        },
        () -> notice.assume(it));
  }
}
