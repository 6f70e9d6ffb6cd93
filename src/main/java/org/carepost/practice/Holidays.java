package org.carepost.practice;

import java.time.LocalDate;

/** The days on which ordinary opening hours do not count. */
@FunctionalInterface
public interface Holidays {
  /** Whether this day is a holiday. */
  boolean on(LocalDate day);
}
