package org.carepost.demo;

import org.carepost.platform.PracticeId;

/** The demo and practices that are not of it cannot share a database. */
public class RealPractices extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param one of the practices
   */
  RealPractices(PracticeId one) {
    super(
        "The database would hold practice "
            + one
            + " beside the demo's. Set CAREPOST_DEMO=false, and CAREPOST_DATA or DB_URL to a"
            + " database that the demo has not used.");
  }
}
