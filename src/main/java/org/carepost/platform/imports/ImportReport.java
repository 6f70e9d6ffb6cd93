package org.carepost.platform.imports;

import java.util.List;

/**
 * What became of a file.
 *
 * @param applied whether anything was kept; if not, nothing was changed
 * @param added how many records are new, or would be
 * @param changed how many say something new
 * @param unchanged how many say what was known
 * @param refused how many cannot be taken in
 * @param refusals the first of them, at most {@link #MOST_REFUSALS}, in the file's order
 */
public record ImportReport(
    boolean applied,
    long added,
    long changed,
    long unchanged,
    long refused,
    List<Refusal> refusals) {
  /** How many refusals are listed. */
  public static final int MOST_REFUSALS = 1_000;
}
