package org.carepost.platform.imports;

/** Lines were refused and all or nothing was wanted: the transaction is to be rolled back. */
public class NotApplied extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImportReport report;

  /** With what would have become of the lines. */
  public NotApplied(ImportReport report) {
    super(report.refused() + " lines refused");
    this.report = report;
  }

  /** What would have become of the lines. */
  public ImportReport report() {
    return report;
  }
}
