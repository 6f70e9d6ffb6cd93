package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;

/** Cancels an appointment: its time can be somebody else's. */
@ApplicationScoped
public class CancelAppointment {
  private final Appointments appointments;
  private final FreeSlot freeSlot;
  private final Notices notices;
  private final Audit audit;
  private final Clock clock;

  @Inject
  CancelAppointment(
      Appointments appointments, FreeSlot freeSlot, Notices notices, Audit audit, Clock clock) {
    this.appointments = appointments;
    this.freeSlot = freeSlot;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Cancels it; cancelling it again changes nothing.
   *
   * @param reason in a few words, at most 200 characters, or empty
   * @throws Problem not found, if it is not at this practice
   * @throws IllegalMove from a state that does not allow it
   */
  @Transactional
  public Appointment cancel(PracticeId practice, UUID id, String reason, By by) {
    Appointment it = appointments.take(practice, id);
    if (it.state() != AppointmentState.CANCELLED) {
      appointments.add(it.cancel(new Cancellation(by.wish(), reason), by, clock.instant()));
      freeSlot.free(it, it.slot());
      notices.wake(practice, List.of(id), clock.instant());
      audit.record(practice, by.actor(), Action.APPOINTMENT_CANCELLED, id.toString());
    }
    return it;
  }
}
