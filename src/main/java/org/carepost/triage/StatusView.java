package org.carepost.triage;

import java.util.List;

/**
 * Where a request is, for who sent it.
 *
 * @param reference as people read it
 * @param practice its name
 * @param telephone of the practice
 * @param steps the way of a request, in order
 * @param next what happens next, and by when
 * @param card which care card comes first: emergency or urgent, or null for none
 */
public record StatusView(
    String reference,
    String practice,
    String telephone,
    List<Step> steps,
    String next,
    String card) {
  /**
   * A step of the way.
   *
   * @param when it was reached, or null if it was not
   * @param current whether the request stands here
   */
  public record Step(String name, String when, boolean current) {}
}
