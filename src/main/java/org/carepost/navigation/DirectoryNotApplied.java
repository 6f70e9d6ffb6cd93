package org.carepost.navigation;

/** Services were refused: the transaction is to be rolled back. */
public class DirectoryNotApplied extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DirectoryReport report;

  /** With what would have become of the services. */
  public DirectoryNotApplied(DirectoryReport report) {
    super(report.refused() + " services refused");
    this.report = report;
  }

  /** What would have become of the services. */
  public DirectoryReport report() {
    return report;
  }
}
