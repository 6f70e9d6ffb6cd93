package org.carepost.consultation;

import java.util.function.Supplier;
import org.carepost.platform.attempts.Turns;

/**
 * Another transaction was first with a key that must be unique; doing it again finds what it kept.
 */
public class Clash extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TRIES = 3;
  private static final Turns TURNS = new Turns();

  /**
   * @param cause what the database said, or null
   */
  public Clash(Throwable cause) {
    super("another transaction was first with the same key", cause);
  }

  /**
   * Does a whole transaction, and again if it clashes; three times at most. Those that name the
   * same telephone number are done one after the other, so that they are counted.
   *
   * @throws Clash if it clashes three times
   */
  static <T> T tried(String number, Supplier<T> transaction) {
    return TURNS.take(number, () -> tried(transaction));
  }

  private static <T> T tried(Supplier<T> transaction) {
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
