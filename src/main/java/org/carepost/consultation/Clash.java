package org.carepost.consultation;

import java.util.function.Supplier;

/**
 * Another transaction was first with a key that must be unique; doing it again finds what it kept.
 */
public class Clash extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TRIES = 3;

  /**
   * @param cause what the database said, or null
   */
  public Clash(Throwable cause) {
    super("another transaction was first with the same key", cause);
  }

  /**
   * Does a whole transaction, and again if it clashes; three times at most.
   *
   * @throws Clash if it clashes three times
   */
  static <T> T tried(Supplier<T> transaction) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.get();
      } catch (Clash clash) {
        if (tries == MOST_TRIES) {
          throw clash;
        }
      }
    }
  }
}
