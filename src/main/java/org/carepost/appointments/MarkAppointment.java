package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** Says that a patient came, was seen or did not come, or takes that back. */
@ApplicationScoped
public class MarkAppointment {
  /** Nobody is told of a mark that is taken back at once. */
  private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

  private final Appointments appointments;
  private final Notices notices;
  private final Audit audit;
  private final Clock clock;

  @Inject
  MarkAppointment(Appointments appointments, Notices notices, Audit audit, Clock clock) {
    this.appointments = appointments;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Marks it; marking it again as it is changes nothing. Another practice's is not found.
   *
   * @param as any state but cancelled
   * @throws NotYetBegun if they are said not to have come before it begins
   * @throws IllegalMove from a state that does not allow it
   */
  @Transactional
  public Appointment mark(UUID id, AppointmentState as, StaffMember by) {
    Appointment it = appointments.take(by.practice(), id);
    if (!it.isKnownAs(as)) {
      Instant now = clock.instant();
      if (as == AppointmentState.DNA && now.isBefore(it.slot().startsAt())) {
        throw new NotYetBegun();
      }
      appointments.add(it.mark(as, By.staff(by), now));
      notices.wake(by.practice(), List.of(id), now.plus(SECOND_THOUGHTS));
      audit.record(by.practice(), by.actor(), Action.APPOINTMENT_MARKED, id.toString());
    }
    return it;
  }
}
