package org.carepost.navigation;

import java.time.Instant;

/**
 * What became of a file of postcodes.
 *
 * @param file its name
 * @param mark its size and time, by which it is known again
 * @param reason why it was refused; empty if it was loaded
 * @param kept postcodes that were kept
 * @param withoutPlace postcodes that have no place
 * @param refused lines that cannot be
 * @param refusedLine number of the first of these, or where the file cannot be read on; 0 for none
 */
public record PostcodeLoad(
    String file,
    String mark,
    String reason,
    long kept,
    long withoutPlace,
    long refused,
    long refusedLine,
    Instant at) {
  /** Whether its postcodes are known now. */
  public boolean isLoaded() {
    return reason.isEmpty();
  }
}
