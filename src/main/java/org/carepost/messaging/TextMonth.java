package org.carepost.messaging;

import java.util.List;

/**
 * What a practice's texts did and cost this month, in words.
 *
 * @param spent one sentence
 * @param budget one sentence about the budget, or null if none is set
 * @param over whether more was spent than meant
 * @param rows a line for each kind of which texts were sent
 */
public record TextMonth(String spent, String budget, boolean over, List<Row> rows) {
  /** One kind of text, its numbers in words. */
  public record Row(String kind, String sent, String delivered, String missed, String cost) {}
}
