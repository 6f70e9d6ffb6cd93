package org.carepost.messaging;

/** The provider will never take the text. */
public class PermanentRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason for staff, at most 200 characters; nothing of the text
   */
  public PermanentRefusal(String reason) {
    super(reason);
  }
}
