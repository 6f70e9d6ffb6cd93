package org.carepost.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A queue for programs.
 *
 * @param items most pressing first
 */
@Schema(name = "Queue")
public record QueueJson(List<Item> items) {
  /**
   * A case in a queue; times are in UTC.
   *
   * @param summary first words of the request, at most 200 characters
   * @param matched whether it is known which registered patient it is
   * @param heldBy name of the colleague who has it open, absent if nobody
   */
  @Schema(name = "QueueItem")
  public record Item(
      String reference,
      String givenName,
      String familyName,
      LocalDate birthDate,
      String kind,
      String summary,
      String state,
      String urgency,
      boolean matched,
      boolean patientReplied,
      boolean linkLocked,
      String heldBy,
      Instant waitingSince,
      Instant dueBy,
      long version) {
    static Item of(QueueRow row, Instant now) {
      return new Item(
          row.reference().text(),
          row.givenName(),
          row.familyName(),
          row.born().date(),
          row.kind().name(),
          row.summary(),
          row.state().name(),
          row.urgency().name(),
          row.patient() != null,
          row.patientReplied(),
          row.linkLocked(),
          row.isHeldAt(now) ? row.holderName() : null,
          row.waitingSince(),
          row.dueBy(),
          row.version());
    }
  }
}
