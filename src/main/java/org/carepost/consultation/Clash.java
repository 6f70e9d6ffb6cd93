package org.carepost.consultation;

/**
 * Another transaction was first with a key that must be unique; doing it again finds what it kept.
 */
public class Clash extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cause what the database said, or null
   */
  public Clash(Throwable cause) {
    super("another transaction was first with the same key", cause);
  }
}
