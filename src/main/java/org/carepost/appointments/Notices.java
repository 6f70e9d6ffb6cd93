package org.carepost.appointments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** What patients were told of their appointments, and when they are to be told more. */
public interface Notices {
  /** Patients know these, which are new here, as they are now; each is looked at next now. */
  void know(PracticeId practice, Collection<Appointment> appointments, Instant now);

  /** Has appointments looked at then, or sooner if they already were to be; many at once. */
  void wake(PracticeId practice, Collection<UUID> appointments, Instant dueAt);

  /** Has all that are still to come looked at then, since the rules have changed. */
  void wakeAhead(PracticeId practice, Instant now);

  /** Practices where something is to be looked at. */
  @SystemWide("patients are told by the clock, in every practice alike")
  List<PracticeId> withDue(Instant now);

  /** Takes what is to be looked at, unless others have it, with who comes; at most so many. */
  List<DueNotice> takeDue(PracticeId practice, Instant now, int limit);

  /** Takes one for this transaction; empty if nobody is ever told of that appointment. */
  Optional<Notice> lock(PracticeId practice, UUID appointment);

  /** Appointments that these patients missed since a moment: how many of each who did. */
  List<Missed> missed(PracticeId practice, Collection<UUID> patients, Instant since);

  /**
   * How many appointments somebody missed.
   *
   * @param patient who
   * @param times at least one
   */
  record Missed(UUID patient, long times) {}

  /** Keeps what a text says. */
  void add(AppointmentText text);

  /** What a text says, if it is about an appointment there. */
  Optional<AppointmentText> says(PracticeId practice, UUID text);

  /** What those of these texts say that are about appointments, in no order. */
  @SystemWide("whoever answers a text does not say which practice wrote it")
  List<AppointmentText> say(Collection<UUID> texts);

  /** The newest text about each of some appointments. */
  List<AppointmentText> newest(PracticeId practice, Collection<UUID> appointments);
}
