package org.carepost.appointments;

import java.time.LocalDate;
import java.util.List;
import org.carepost.triage.Tag;

/**
 * A day's appointments as the desk sees them.
 *
 * @param day the practice's date
 * @param title the same in words
 * @param today whether it is the practice's today
 * @param summary one sentence about the day
 * @param sessions by clinician and location
 */
public record DayView(
    LocalDate day, String title, boolean today, String summary, List<Session> sessions) {
  /**
   * A clinic on this day.
   *
   * @param title who and where
   * @param hours from the first start to the last end
   * @param rows by start
   */
  public record Session(String title, String hours, List<Row> rows) {
    /** The first whose patient may still come, as in addresses, or null. */
    public String expected() {
      return rows.stream().filter(Row::expected).map(Row::id).findFirst().orElse(null);
    }
  }

  /**
   * An appointment.
   *
   * @param id as in addresses
   * @param time when it starts
   * @param who name and age
   * @param what sort and mode
   * @param expected whether the patient may still come
   * @param begun whether the patient should be here by now
   * @param marked whether a mark can be taken back
   * @param reminded what became of the newest text about it, or null
   */
  public record Row(
      String id,
      String time,
      String who,
      String what,
      Tag state,
      boolean expected,
      boolean begun,
      boolean marked,
      Tag reminded) {}
}
