package org.carepost.platform;

import java.time.Duration;

/**
 * Something to be done again and again; every bean of this type is run while the application is up.
 *
 * <p>Every node runs it, perhaps at the same time.
 */
public interface RepeatedJob {
  /** How long to wait before the first run and after each. */
  Duration every();

  /**
   * Does it once. Called without a transaction: whatever it asks of the database needs one of its
   * own. What is thrown is logged and does not stop the next run.
   */
  void run();
}
