package org.carepost.navigation;

import java.util.List;
import java.util.UUID;

/**
 * What became of a file of services.
 *
 * @param id of this import
 * @param source name of the source
 * @param applied whether anything was kept; if not, nothing was changed
 * @param services how many were read
 * @param added how many are new, or would be
 * @param changed how many say something new
 * @param unchanged how many say what was known
 * @param retired how many of the source are no longer offered
 * @param refused how many cannot be taken in
 * @param refusals why not: the first of them, at most {@link #MOST_REFUSALS}, in the file's order
 */
public record DirectoryReport(
    UUID id,
    String source,
    boolean applied,
    long services,
    long added,
    long changed,
    long unchanged,
    long retired,
    long refused,
    List<ServiceRefusal> refusals) {
  /** How many refusals are listed. */
  public static final int MOST_REFUSALS = 1_000;
}
