package org.carepost.platform.attempts;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets tries at the same secret be looked at one after the other on this node, so that right ones
 * at the same time are not charged as if they were guesses.
 */
public final class Turns {
  private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

  /** Runs it when no other try at the same subject is running. */
  public <T> T take(String subject, Supplier<T> attempt) {
    Lock lock = locks[Math.floorMod(subject.hashCode(), locks.length)];
    lock.lock();
    try {
      return attempt.get();
    } finally {
      lock.unlock();
    }
  }
}
