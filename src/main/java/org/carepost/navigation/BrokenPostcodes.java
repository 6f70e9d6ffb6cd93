package org.carepost.navigation;

/** A file is not the ONS Postcode Directory: the transaction is to be rolled back. */
class BrokenPostcodes extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final long line;

  /**
   * @param reason stable code
   * @param line where, from 1
   */
  BrokenPostcodes(String reason, long line) {
    super(reason + " in line " + line);
    this.reason = reason;
    this.line = line;
  }

  /** Stable code. */
  String reason() {
    return reason;
  }

  /** Where, from 1. */
  long line() {
    return line;
  }
}
