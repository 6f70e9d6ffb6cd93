package org.carepost.launcher;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Remembers what the server logs when the application does not start: the first root cause. */
final class WhyNotDeployed extends Handler {
  private String reason = "";

  @Override
  public synchronized void publish(LogRecord logged) {
    if (reason.isEmpty() && logged.getThrown() != null) {
      reason = rootCause(logged.getThrown()).toString().replaceFirst("^[a-zA-Z.$]+: ", "");
    }
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** A sentence without its end, or empty. */
  synchronized String reason() {
    return reason;
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is open
  }
}
