package org.carepost.triage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A queue as staff see it.
 *
 * @param queue which list
 * @param search what was searched for, or empty
 * @param lines its rows, most pressing first
 * @param tabs all lists with their counts
 * @param summary one sentence about the list
 * @param limited whether there are more rows than are shown
 * @param pressing how many texts must not wait and are in no list, in words, or null
 * @param diverted those who were told to call and have not said who they are, each in a sentence
 * @param calls how many patients are to be rung
 */
public record QueueView(
    QueueName queue,
    String search,
    List<QueueLine> lines,
    List<Tab> tabs,
    String summary,
    boolean limited,
    String pressing,
    List<String> diverted,
    long calls) {
  /** How many rows a page shows at most. */
  public static final int LIMIT = 500;

  /** Where the rows alone are to be had. */
  public String fragment() {
    return "/triage/queue?queue="
        + queue.slug()
        + "&q="
        + URLEncoder.encode(search, StandardCharsets.UTF_8);
  }

  /**
   * A list to choose.
   *
   * @param slug in the address
   * @param name in words
   * @param count how many cases, or null where it is not counted
   */
  public record Tab(String slug, String name, Long count, boolean current) {}
}
