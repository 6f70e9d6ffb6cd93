package org.carepost.reporting;

import java.util.List;

/**
 * The board of video calls.
 *
 * @param weeks how many it looks back
 * @param sentence what the numbers say
 * @param facts the numbers, in order
 */
public record VideoReportView(int weeks, String sentence, List<Fact> facts) {
  /**
   * A number with what it is.
   *
   * @param label what
   * @param value in words
   */
  public record Fact(String label, String value) {}
}
