package org.carepost.navigation;

import java.util.List;

/**
 * A pathway as staff see it.
 *
 * @param it what holds
 * @param facts all that it says
 * @param state PathwayState's name, or SHIPPED
 * @param stateText in words
 * @param colour of its tag
 * @param open state of a newer version that is not published, or null
 * @param mine whether the reader wrote that one
 * @param versions newest first
 * @param manager whether the reader may write, disable and enable
 * @param reviewer whether the reader may approve what somebody else wrote
 */
public record PathwayView(
    Pathway it,
    List<PathwayFacts.Fact> facts,
    String state,
    String stateText,
    String colour,
    String open,
    boolean mine,
    List<Line> versions,
    boolean manager,
    boolean reviewer) {
  /** A version. */
  public record Line(
      int number, String state, String colour, String author, String reviewer, String when) {}

  /** Whether new requests have it. */
  public boolean applied() {
    return state.equals("SHIPPED") || state.equals(PathwayState.PUBLISHED.name());
  }

  /** Whether there is nothing but a version that is not published. */
  public boolean disabled() {
    return state.equals(PathwayState.DISABLED.name());
  }

  /** Whether the reader can approve now. */
  public boolean canApprove() {
    return reviewer && PathwayState.IN_REVIEW.name().equals(open) && !mine;
  }
}
