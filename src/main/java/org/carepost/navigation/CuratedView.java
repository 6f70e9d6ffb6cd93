package org.carepost.navigation;

import java.util.List;

/**
 * A service as its practice sees it.
 *
 * @param id its id
 * @param name what people call it, as the practice says
 * @param origin where it came from, in words
 * @param facts what came and what the practice says instead
 * @param retired whether the practice does not offer it
 * @param history what the practice said, the newest first
 */
public record CuratedView(
    String id, String name, String origin, List<Fact> facts, boolean retired, List<Said> history) {
  /**
   * One fact.
   *
   * @param came what was imported, or empty
   * @param ours what the practice says instead, or empty
   */
  public record Fact(String label, String came, String ours) {}

  /** One thing that was said, in words. */
  public record Said(String what, String why, String who) {}
}
