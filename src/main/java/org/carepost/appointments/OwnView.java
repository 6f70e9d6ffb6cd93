package org.carepost.appointments;

import java.util.List;
import org.carepost.triage.Tag;

/**
 * An appointment as its patient sees it, with their others.
 *
 * @param when in words
 * @param start in UTC, as forms send it back
 * @param what mode, place and whom they see, in words
 * @param cancellable whether they can give it up
 * @param rebookable whether they can ask for another time
 * @param ahead other appointments to come, next first
 * @param past others, latest first
 */
public record OwnView(
    String when,
    String start,
    String what,
    Tag state,
    boolean cancellable,
    boolean rebookable,
    List<Line> ahead,
    List<Line> past) {
  /**
   * Another appointment.
   *
   * @param when in words
   * @param what mode, place and whom they see, in words
   */
  public record Line(String when, String what, Tag state) {}
}
