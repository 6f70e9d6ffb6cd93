package org.carepost.people;

/** What was given cannot be such a value; never echoes it. */
public class UnfitValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable reason for programs, like {@code in-future}
   * @param reason the same for the log
   */
  public UnfitValue(String code, String reason) {
    super(reason);
    this.code = code;
  }

  /** The stable reason. */
  public String code() {
    return code;
  }
}
