package org.carepost.platform;

import java.sql.SQLException;

/**
 * What the log may hold of a failure of the database: types, SQL states and stacks, but no
 * messages, for a database's messages quote what people wrote.
 */
public final class LoggedFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  private LoggedFailure(Throwable thrown, int depth) {
    super(name(thrown), depth < DEEPEST && thrown.getCause() != null ? copy(thrown, depth) : null);
    setStackTrace(thrown.getStackTrace());
  }

  /** The failure itself if the database has no part in it; else what may be logged of it. */
  public static Throwable of(Throwable thrown) {
    return isOfDatabase(thrown, 0) ? new LoggedFailure(thrown, 0) : thrown;
  }

  private static LoggedFailure copy(Throwable thrown, int depth) {
    return new LoggedFailure(thrown.getCause(), depth + 1);
  }

  private static boolean isOfDatabase(Throwable thrown, int depth) {
    if (thrown instanceof SQLException || depth > DEEPEST) {
      return true;
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (isOfDatabase(suppressed, depth + 1)) {
        return true;
      }
    }
    return thrown.getCause() != null && isOfDatabase(thrown.getCause(), depth + 1);
  }

  private static String name(Throwable thrown) {
    String type = thrown.getClass().getName();
    return thrown instanceof SQLException sql
        ? "%s [SQL state %s, error %d]".formatted(type, sql.getSQLState(), sql.getErrorCode())
        : type;
  }
}
