package org.carepost.appointments;

import java.util.List;
import org.carepost.messaging.TextView;
import org.carepost.triage.Tag;

/**
 * An appointment as staff see it.
 *
 * @param id as in addresses
 * @param patient id of who comes, as in addresses
 * @param who name and age
 * @param day ISO date of it
 * @param at time of day of it, like 14:30
 * @param when in words
 * @param facts what else is known, in order
 * @param expected whether the patient may still come
 * @param begun whether the patient should be here by now
 * @param marked whether a mark can be taken back
 * @param missed whether the patient is known not to have come
 * @param cancellable whether it can be cancelled
 * @param texts about it, newest first
 * @param history what happened since it was booked, in order
 */
public record AppointmentView(
    String id,
    String patient,
    String who,
    String day,
    String at,
    String when,
    Tag state,
    List<Fact> facts,
    boolean expected,
    boolean begun,
    boolean marked,
    boolean missed,
    boolean cancellable,
    List<TextView> texts,
    List<Happening> history) {
  /**
   * Something known.
   *
   * @param label what
   * @param value in words
   */
  public record Fact(String label, String value) {}

  /**
   * Something that happened.
   *
   * @param when in words
   * @param what in words, with who did it
   */
  public record Happening(String when, String what) {}
}
