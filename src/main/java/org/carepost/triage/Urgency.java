package org.carepost.triage;

import java.time.Instant;
import org.carepost.navigation.RedFlag;
import org.carepost.practice.WorkingCalendar;

/**
 * How soon somebody must act, most pressing first. A request that nobody has assessed yet stands
 * before all that were found to be less than same-day.
 */
public enum Urgency {
  EMERGENCY(1, true),
  SAME_DAY(2, true),
  NOT_ASSESSED(3, false),
  SOON(4, false),
  ROUTINE(5, false);

  private final int rank;
  private final boolean today;

  Urgency(int rank, boolean today) {
    this.rank = rank;
    this.today = today;
  }

  /** Place in the queue and value in the table: 1 is most pressing. */
  public int rank() {
    return rank;
  }

  /**
   * Whether it must be dealt with on the day of the request.
   *
   * @see <a href="https://www.england.nhs.uk/gp/gpfv/investment/gp-contract/">GP contract:
   *     clinically urgent is same day</a>
   */
  public boolean isToday() {
    return today;
  }

  /** Whether staff can choose it. */
  public boolean isAssessed() {
    return this != NOT_ASSESSED;
  }

  /** By when a request of that moment must be dealt with. */
  public Instant due(WorkingCalendar calendar, Instant asked) {
    return today ? calendar.sameDayBy(asked) : calendar.respondBy(asked);
  }

  /** How soon somebody must act who was told to call. */
  static Urgency of(RedFlag.Call call) {
    return switch (call) {
      case EMERGENCY -> EMERGENCY;
      case URGENT -> SAME_DAY;
    };
  }

  /** The care card for somebody who had to call: emergency or urgent. */
  String card() {
    return this == EMERGENCY ? "emergency" : "urgent";
  }

  static Urgency ofRank(int rank) {
    for (Urgency urgency : values()) {
      if (urgency.rank == rank) {
        return urgency;
      }
    }
    throw new IllegalArgumentException("No urgency of rank " + rank);
  }
}
