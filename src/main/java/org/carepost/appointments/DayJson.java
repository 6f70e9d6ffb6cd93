package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day's appointments for programs.
 *
 * @param items by start
 */
public record DayJson(LocalDate day, List<Item> items) {
  /**
   * An appointment; times are in UTC.
   *
   * @param patientId id of who comes
   */
  public record Item(
      UUID id,
      Instant start,
      Instant end,
      String mode,
      String slotType,
      String status,
      UUID patientId,
      String givenName,
      String familyName) {
    static Item of(DayRow row) {
      return new Item(
          row.id(),
          row.startsAt(),
          row.endsAt(),
          row.mode().name(),
          row.slotType(),
          row.state().name(),
          row.patient(),
          row.givenName(),
          row.familyName());
    }

    /** Nothing of the patient. */
    @Override
    public String toString() {
      return "Item[" + id + "]";
    }
  }
}
