package org.carepost.reporting;

import java.util.Locale;

/** Shares and money in words. */
final class Percent {
  private Percent() {}

  /** Like "6.4%". */
  static String of(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  /** Like "6%". */
  static String whole(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }

  /** Like "£1,234". */
  static String pounds(double pence) {
    return String.format(Locale.UK, "£%,.0f", pence / 100);
  }
}
