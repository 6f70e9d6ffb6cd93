package org.carepost.platform.imports;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of each line. */
public final class Tally {
  private final List<Refusal> refusals = new ArrayList<>();
  private long added;
  private long changed;
  private long unchanged;
  private long refused;

  /** One more that was not known. */
  public void added() {
    added++;
  }

  /** One more that says something new. */
  public void changed() {
    changed++;
  }

  /** One more that says what was known. */
  public void unchanged() {
    unchanged++;
  }

  /** One more that cannot be taken in. */
  public void refused(Refusal refusal) {
    refused++;
    if (refusals.size() < ImportReport.MOST_REFUSALS) {
      refusals.add(refusal);
    }
  }

  /** Whether any was refused. */
  public boolean hasRefusals() {
    return refused > 0;
  }

  /** The report of all that was counted. */
  public ImportReport report(boolean applied) {
    List<Refusal> inOrder =
        refusals.stream().sorted((one, other) -> Long.compare(one.line(), other.line())).toList();
    return new ImportReport(applied, added, changed, unchanged, refused, inOrder);
  }
}
