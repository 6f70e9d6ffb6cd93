package org.carepost.messaging;

/** The provider will never take the text. */
public class PermanentRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final NumberFault fault;

  /**
   * @param reason for staff, at most 200 characters; nothing of the text
   * @param fault what it says about the number
   */
  public PermanentRefusal(String reason, NumberFault fault) {
    super(reason);
    this.fault = fault;
  }

  /** What it says about the number. */
  public NumberFault fault() {
    return fault;
  }
}
