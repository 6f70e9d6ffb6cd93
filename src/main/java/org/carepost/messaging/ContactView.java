package org.carepost.messaging;

import java.util.List;

/**
 * How a patient may be reached, as staff see it.
 *
 * @param patient id, as in addresses
 * @param who name and age
 * @param mobile as it is dialled at home, or null if none is known
 * @param abroad whether that is a number outside the United Kingdom
 * @param shared names of other patients with the number
 * @param failure what the network says if texts do not arrive, or null
 * @param stopped since when the number wants no texts, in words, or null
 * @param bars names of those that hold
 * @param rows what was said of each kind
 * @param history who recorded what and when, newest first
 */
public record ContactView(
    String patient,
    String who,
    String mobile,
    boolean abroad,
    List<String> shared,
    String failure,
    String stopped,
    List<String> bars,
    List<Row> rows,
    List<Line> history) {
  /**
   * What was said of one kind.
   *
   * @param kind in words
   * @param answers a cell for each channel, in the order of {@link ContactChannel}
   */
  public record Row(String kind, List<Cell> answers) {}

  /**
   * What was said of a channel.
   *
   * @param text in words
   * @param colour of the tag, or null for none
   * @param preferred whether it is liked best
   */
  public record Cell(String text, String colour, boolean preferred) {}

  /** One thing that was recorded. */
  public record Line(String when, String what) {}
}
