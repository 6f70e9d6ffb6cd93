package org.carepost.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured so far; of several slices of the same thing the median one counts. */
final class Results {
  private final Map<Measure, List<Slice>> slices = new LinkedHashMap<>();

  /**
   * One slice.
   *
   * @param statements that the database was sent meanwhile, by anybody
   */
  record Slice(Rate rate, long statements) {}

  void add(Measure measure, Slice slice) {
    slices.computeIfAbsent(measure, it -> new ArrayList<>()).add(slice);
  }

  /** The table: a line for each measure. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-52s %10s %9s %9s %11s%n".formatted("", "a second", "p50 ms", "p99 ms", "statements"));
    slices.forEach((measure, all) -> table.append(line(measure, median(all))));
    return table.toString();
  }

  private static String line(Measure measure, Slice slice) {
    Rate rate = slice.rate();
    return "%-52s %10.0f %9.1f %9.1f %11.1f%n"
        .formatted(
            measure.name(),
            rate.perSecond(),
            rate.median(),
            rate.nearlyAll(),
            (double) slice.statements() / rate.count());
  }

  /** How many times as often one thing was done as the other. */
  String ratio(Measure one, Measure other) {
    return "%-84s %9.2f%n"
        .formatted(
            one.name() + " / " + other.name(),
            median(slices.get(one)).rate().perSecond()
                / median(slices.get(other)).rate().perSecond());
  }

  private static Slice median(List<Slice> slices) {
    return slices.stream()
        .sorted(Comparator.comparing(slice -> slice.rate().perSecond()))
        .toList()
        .get(slices.size() / 2);
  }
}
