package org.carepost.demo;

import org.carepost.platform.PracticeId;

/** Demo mode was asked for on a database of practices that are not the demo's. */
public class RealPractices extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param one of the practices
   */
  RealPractices(PracticeId one) {
    super(
        "CAREPOST_DEMO is true, but the database holds practice "
            + one
            + ", which is not of the demo. Set CAREPOST_DEMO=false, or CAREPOST_DATA or DB_URL to"
            + " an empty database.");
  }
}
