package org.carepost.reporting;

/**
 * How many appointments were kept, missed and cancelled.
 *
 * @param seen the patient came
 * @param missed the patient did not attend
 * @param cancelled it did not take place
 */
public record Attendance(long seen, long missed, long cancelled) {
  /** Nothing yet. */
  public static final Attendance NONE = new Attendance(0, 0, 0);

  /** Both together. */
  public Attendance plus(Attendance other) {
    return new Attendance(seen + other.seen, missed + other.missed, cancelled + other.cancelled);
  }

  /** How many the patient could have come to: seen or missed. */
  public long due() {
    return seen + missed;
  }

  /** Share of the due ones that was missed, from 0 to 1; 0 if none was due. */
  public double rate() {
    return due() == 0 ? 0 : (double) missed / due();
  }
}
