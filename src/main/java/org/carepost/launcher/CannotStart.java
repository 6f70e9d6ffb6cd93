package org.carepost.launcher;

/** The start was given up; the message says which setting is to blame and what to do. */
public final class CannotStart extends RuntimeException {
  /**
   * @param message one or two plain sentences for the operator
   */
  public CannotStart(String message) {
    super(message);
  }

  /**
   * @param cause printed below the message
   */
  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
