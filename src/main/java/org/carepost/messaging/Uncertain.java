package org.carepost.messaging;

/** Nobody knows whether the provider has the text. */
public class Uncertain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason for staff, at most 200 characters; nothing of the text
   */
  public Uncertain(String reason) {
    super(reason);
  }
}
