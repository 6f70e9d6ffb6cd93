package org.carepost.reporting;

import java.util.List;

/**
 * The board of missed appointments.
 *
 * @param weeks how many it looks back
 * @param sentence what the chart says
 * @param chart by week, or null if there is nothing to show
 * @param facts other numbers, in order
 * @param tables the numbers behind it
 * @param target what is agreed, in words, or null
 */
public record AttendanceView(
    int weeks,
    String sentence,
    RateChart chart,
    List<Fact> facts,
    List<Table> tables,
    String target) {
  /**
   * A number with what it is.
   *
   * @param label what
   * @param value in words
   */
  public record Fact(String label, String value) {}

  /**
   * Rates by one property.
   *
   * @param title what the rows differ in
   * @param first heading of their names
   * @param rows in their own order
   */
  public record Table(String title, String first, List<Row> rows) {}

  /**
   * A line of a table.
   *
   * @param name what it is about
   * @param count how many
   * @param rate share missed, in words
   */
  public record Row(String name, Attendance count, String rate) {}
}
