package org.carepost.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carepost.platform.PracticeId;

/** How many appointments a practice has agreed may be missed, and since when it reminds. */
@Entity
@Table(name = "attendance_target")
public class AttendanceTarget {
  private static final double PERMILLE = 1_000;

  @Id
  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "reminders_from")
  private LocalDate remindersFrom;

  @Column(name = "missed_permille")
  private int missedPermille;

  @Column(name = "reached_by")
  private LocalDate reachedBy;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  /** For JPA. */
  protected AttendanceTarget() {}

  /** A target; see {@link #agree}. */
  public AttendanceTarget(PracticeId practice, Agreement agreement, String setBy, Instant setAt) {
    this.practice = practice;
    agree(agreement, setBy, setAt);
  }

  /**
   * What is agreed.
   *
   * @param remindersFrom first day with reminders; the weeks before are the baseline
   * @param missedPermille share of the due appointments, 0 to 1,000 thousandths
   * @param reachedBy when it is to be reached; after the first day with reminders
   */
  public record Agreement(LocalDate remindersFrom, int missedPermille, LocalDate reachedBy) {
    /**
     * @throws IllegalArgumentException if the share or the order of the days is impossible
     */
    public Agreement {
      if (missedPermille < 0 || missedPermille > PERMILLE || !remindersFrom.isBefore(reachedBy)) {
        throw new IllegalArgumentException("not a target");
      }
    }
  }

  /**
   * This is agreed from now on.
   *
   * @param by name of the member of staff
   */
  public final void agree(Agreement agreement, String by, Instant at) {
    remindersFrom = agreement.remindersFrom();
    missedPermille = agreement.missedPermille();
    reachedBy = agreement.reachedBy();
    setBy = by;
    setAt = at;
  }

  /** Whose target it is. */
  public PracticeId practice() {
    return practice;
  }

  /** First day with reminders. */
  public LocalDate remindersFrom() {
    return remindersFrom;
  }

  /** Agreed share, from 0 to 1. */
  public double rate() {
    return missedPermille / PERMILLE;
  }

  /** When it is to be reached. */
  public LocalDate reachedBy() {
    return reachedBy;
  }

  /** Name of who set it. */
  public String setBy() {
    return setBy;
  }

  /** When it was set, in UTC. */
  public Instant setAt() {
    return setAt;
  }

  /** The share on the way from the baseline to the target, in a straight line. */
  public double trajectory(LocalDate day, double baseline) {
    double way = ChronoUnit.DAYS.between(remindersFrom, reachedBy);
    double gone = ChronoUnit.DAYS.between(remindersFrom, day) / way;
    return baseline + (rate() - baseline) * Math.max(0, Math.min(1, gone));
  }
}
