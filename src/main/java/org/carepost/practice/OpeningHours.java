package org.carepost.practice;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An ordinary week's opening hours, on the wall clock.
 *
 * <p>Shape: for each weekday with any, its spans in order and apart from each other; spans that
 * touch have become one. At least one weekday is open.
 *
 * @param week the spans of each open weekday
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> week) {
  private static final Set<DayOfWeek> WEEKDAYS =
      Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /**
   * A week's hours.
   *
   * @throws IllegalArgumentException if no weekday has any hours, or two spans of a day overlap
   */
  public OpeningHours {
    week =
        week.entrySet().stream()
            .filter(day -> !day.getValue().isEmpty())
            .collect(
                collectingAndThen(
                    toMap(
                        Map.Entry::getKey,
                        day -> joined(day.getValue()),
                        (one, other) -> one,
                        () -> new EnumMap<>(DayOfWeek.class)),
                    Collections::unmodifiableMap));
    if (week.isEmpty()) {
      throw new IllegalArgumentException("opening hours must have at least one open day");
    }
  }

  /** The core hours of the contract: 08:00 to 18:30, Monday to Friday. */
  public static OpeningHours contract() {
    return weekdays(new Span(LocalTime.of(8, 0), LocalTime.of(18, 30)));
  }

  /** The same spans on Monday to Friday, closed at the weekend. */
  public static OpeningHours weekdays(Span... spans) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    WEEKDAYS.forEach(day -> week.put(day, List.of(spans)));
    return new OpeningHours(week);
  }

  /** The spans of a weekday in order; empty if it is closed. */
  public List<Span> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  private static List<Span> joined(Collection<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::opens)).toList()) {
      Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before == null || before.closes().isBefore(span.opens())) {
        joined.add(span);
      } else if (before.closes().equals(span.opens())) {
        joined.set(joined.size() - 1, new Span(before.opens(), span.closes()));
      } else {
        throw new IllegalArgumentException("opening hours of one day must not overlap");
      }
    }
    return List.copyOf(joined);
  }
}
