package org.carepost.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Counts of a practice's appointments, each made by one query in the database. */
public interface Attendances {
  /** By the practice's date. */
  Map<LocalDate, Attendance> byDay(PracticeId practice, Period period);

  /** By id of the clinic. */
  Map<UUID, Attendance> byClinic(PracticeId practice, Period period);

  /** By days from booking to appointment. */
  Map<Integer, Attendance> byLeadDays(PracticeId practice, Period period);

  /** By years of the patient on the day. */
  Map<Integer, Attendance> byAge(PracticeId practice, Period period);

  /** What patients gave up in time, and what became of those times. */
  GivenUp givenUp(PracticeId practice, Period period);

  /** Texts about appointments that were handed over in a time. */
  Texted texted(PracticeId practice, Instant from, Instant to);

  /**
   * Texts about appointments.
   *
   * @param reminders how many were reminders
   * @param fragments how many parts are billed of all of them
   */
  record Texted(long reminders, long fragments) {}

  /**
   * Times that patients gave up before they began.
   *
   * @param times how many
   * @param refilled how many of them somebody else has had since
   */
  record GivenUp(long times, long refilled) {}
}
