package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.carepost.people.Patient;

/**
 * Who has a slot, and since when.
 *
 * @param bookedAt when they got it, in UTC
 * @param zone the practice's
 */
public record Booking(Patient patient, Slot slot, Instant bookedAt, ZoneId zone) {
  /** The practice's date of it. */
  LocalDate day() {
    return LocalDate.ofInstant(slot.startsAt(), zone);
  }

  /** Days from the day it was booked; 0 also if it was booked afterwards. */
  int leadDays() {
    LocalDate booked = LocalDate.ofInstant(bookedAt, zone);
    return (int) Math.max(0, ChronoUnit.DAYS.between(booked, day()));
  }

  /** Years of the patient on that day. */
  int age() {
    return patient.born().age(day());
  }
}
