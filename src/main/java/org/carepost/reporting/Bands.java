package org.carepost.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers in a few ranges.
 *
 * @param starts where each begins, rising; the last has no end
 */
record Bands(List<Integer> starts) {
  /** Days from booking to appointment, as the published rates have them. */
  static final Bands LEAD = new Bands(List.of(0, 1, 2, 8, 15, 22));

  /** Years. */
  static final Bands AGE = new Bands(List.of(0, 5, 16, 25, 45, 65, 75, 85));

  /** The counts of each range, by where it begins; ranges without any are there too. */
  Map<Integer, Attendance> of(Map<Integer, Attendance> counts) {
    TreeMap<Integer, Attendance> bands = new TreeMap<>();
    starts.forEach(start -> bands.put(start, Attendance.NONE));
    counts.forEach(
        (value, count) ->
            bands.merge(bands.floorKey(Math.max(value, starts.get(0))), count, Attendance::plus));
    return new LinkedHashMap<>(bands);
  }

  /** Last number of the range that begins there, or null if it has no end. */
  Integer last(int start) {
    int next = starts.indexOf(start) + 1;
    return next == starts.size() ? null : starts.get(next) - 1;
  }
}
