package org.carepost.practice;

import java.util.NoSuchElementException;

/** No practice with that ODS code uses this system. */
public class UnknownPractice extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  /** Says so without repeating the code. */
  public UnknownPractice() {
    super("no such practice");
  }
}
