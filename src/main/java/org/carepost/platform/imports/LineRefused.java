package org.carepost.platform.imports;

/** A line cannot be taken in; never echoes a value. */
public class LineRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String reason;

  /**
   * @param field that is at fault, or empty for the whole line
   * @param reason stable code, like {@code wrong-check-digit}
   */
  public LineRefused(String field, String reason) {
    super(field + " " + reason);
    this.field = field;
    this.reason = reason;
  }

  /** The refusal of a line. */
  public Refusal at(Line line) {
    return new Refusal(line.number(), field, reason);
  }
}
