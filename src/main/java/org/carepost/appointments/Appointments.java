package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The appointments of practices. */
public interface Appointments {
  /** Keeps a new one. */
  void add(Appointment appointment);

  /** Keeps what happened to one. */
  void add(AppointmentEvent event);

  /** The appointment, if it is at this practice. */
  Optional<Appointment> find(PracticeId practice, UUID id);

  /** Takes it for this transaction, if it is at this practice. */
  Optional<Appointment> lock(PracticeId practice, UUID id);

  /**
   * Takes it for this transaction.
   *
   * @throws Problem not found, if it is not at this practice
   */
  default Appointment take(PracticeId practice, UUID id) {
    return lock(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * Takes those for this transaction that another system calls so, in no order. What is changed of
   * them is kept by {@link #keep} and not by itself.
   *
   * @param externalIds at most a few thousand
   */
  List<Appointment> called(PracticeId practice, Collection<String> externalIds);

  /**
   * Takes those of some patients for this transaction that were booked here and that no other
   * system has had yet, in no order. What is changed of them is kept by {@link #keep} and not by
   * itself.
   *
   * @param patients ids, at most a few thousand
   */
  List<Appointment> ours(PracticeId practice, Collection<UUID> patients);

  /** Keeps many at once, in a few round trips; those that are changed were taken before. */
  void keep(PracticeId practice, AppointmentChanges changes);

  /** Everybody's of a day with who comes, by start; at most so many. */
  List<DayRow> ofDay(PracticeId practice, LocalDate day, int limit);

  /** All of a patient, latest first; at most so many. */
  List<Appointment> ofPatient(PracticeId practice, UUID patient, int limit);

  /** What happened to one, in order. */
  List<AppointmentEvent> history(PracticeId practice, UUID id);

  /** Practices where somebody is expected at a time that has passed. */
  @SystemWide("days end by the clock, in every practice alike")
  List<PracticeId> withUnmarkedBefore(Instant moment);

  /**
   * Takes those that began before then and at which somebody is still expected; at most so many.
   */
  List<Appointment> takeUnmarked(PracticeId practice, Instant before, int limit);

  /** Writes what was added or changed and forgets it, so that a long import needs little memory. */
  void settle(PracticeId practice);
}
