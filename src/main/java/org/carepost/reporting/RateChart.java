package org.carepost.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of weekly shares with what is agreed beside it, as the points of a picture of 960 by 340.
 *
 * @param rate points of the weekly shares
 * @param agreed points of the agreed ones, or null
 * @param baseline height of the share before reminders, or null
 * @param dots one a week
 * @param lines at whole shares
 * @param labels of some weeks
 */
public record RateChart(
    String rate,
    String agreed,
    String baseline,
    List<Dot> dots,
    List<Mark> lines,
    List<Mark> labels) {
  private static final double LEFT = 60;
  private static final double RIGHT = 940;
  private static final double TOP = 20;
  private static final double BOTTOM = 290;
  private static final int MOST_LABELS = 7;

  /** In hundredths. */
  private static final List<Integer> STEPS = List.of(2, 5, 10, 20);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  /**
   * A week.
   *
   * @param title in words
   */
  public record Dot(String x, String y, String title) {}

  /**
   * A word at a place on an axis.
   *
   * @param at coordinate
   */
  public record Mark(String at, String text) {}

  /**
   * A week's share.
   *
   * @param monday when it begins
   * @param rate from 0 to 1
   * @param agreed the same, or null if nothing is
   */
  record Week(LocalDate monday, double rate, Double agreed) {
    String title() {
      return DAY.format(monday) + ": " + Percent.of(rate);
    }
  }

  /**
   * @param weeks at least one, in order
   * @param before share before reminders, or null
   */
  static RateChart of(List<Week> weeks, Double before) {
    double highest =
        weeks.stream()
            .mapToDouble(week -> Math.max(week.rate(), orZero(week.agreed())))
            .max()
            .orElse(0);
    int step = step(Math.max(highest, orZero(before)));
    int steps = steps(Math.max(highest, orZero(before)), step);
    double top = steps * step / 100.0;
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      Week week = weeks.get(i);
      dots.add(new Dot(x(i, weeks.size()), y(week.rate(), top), week.title()));
    }
    boolean agreed = weeks.stream().allMatch(week -> week.agreed() != null);
    return new RateChart(
        points(weeks, Week::rate, top),
        agreed ? points(weeks, Week::agreed, top) : null,
        before == null ? null : y(before, top),
        dots,
        IntStream.rangeClosed(0, steps)
            .mapToDouble(i -> i * step / 100.0)
            .mapToObj(share -> new Mark(y(share, top), Percent.whole(share)))
            .toList(),
        labels(weeks));
  }

  private static int step(double highest) {
    return STEPS.stream().filter(it -> steps(highest, it) <= MOST_LABELS).findFirst().orElseThrow();
  }

  /** So many that the highest stays a little below the top, unless it is everybody. */
  private static int steps(double highest, int step) {
    double above = Math.ceil((highest * 100 + 0.2) / step);
    return (int) Math.max(1, Math.min(above, Math.ceil(100.0 / step)));
  }

  private static List<Mark> labels(List<Week> weeks) {
    int step = Math.max(1, (weeks.size() + MOST_LABELS - 1) / MOST_LABELS);
    return IntStream.iterate(0, i -> i < weeks.size(), i -> i + step)
        .mapToObj(i -> new Mark(x(i, weeks.size()), DAY.format(weeks.get(i).monday())))
        .toList();
  }

  private static String points(List<Week> weeks, ToDoubleFunction<Week> value, double top) {
    return IntStream.range(0, weeks.size())
        .mapToObj(i -> x(i, weeks.size()) + "," + y(value.applyAsDouble(weeks.get(i)), top))
        .collect(Collectors.joining(" "));
  }

  private static String x(int week, int weeks) {
    return place(weeks == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * week / (weeks - 1));
  }

  private static String y(double share, double top) {
    return place(BOTTOM - (BOTTOM - TOP) * share / top);
  }

  private static String place(double at) {
    return String.format(Locale.ROOT, "%.1f", at);
  }

  private static double orZero(Double share) {
    return share == null ? 0 : share;
  }
}
