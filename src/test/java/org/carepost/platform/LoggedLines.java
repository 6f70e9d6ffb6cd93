package org.carepost.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a class logs while this is open, as the log shows it. */
public final class LoggedLines extends Handler implements AutoCloseable {
  private final Logger log;
  private final List<String> lines = new ArrayList<>();

  /** Listens to what the class logs. */
  public LoggedLines(Class<?> of) {
    log = Logger.getLogger(of.getName());
    log.addHandler(this);
  }

  /** Everything so far, with stacks. */
  public String text() {
    return String.join("", lines);
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(new SimpleFormatter().format(line));
  }

  @Override
  public void flush() {
    // nothing is kept back
  }

  @Override
  public void close() {
    log.removeHandler(this);
  }
}
