package org.carepost.navigation;

import java.util.List;

/**
 * All pathways of a practice.
 *
 * @param lines by need; one that is being changed has a line for each version
 * @param manager whether the reader may write them
 */
public record PathwayList(List<Line> lines, boolean manager) {
  /**
   * One of them.
   *
   * @param kinds keys of the kinds of service
   */
  public record Line(
      String id, String need, int version, String state, String colour, String kinds) {}
}
