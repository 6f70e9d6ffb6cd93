package org.carepost.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** One row of a practice's hours: a span of one weekday for one kind. */
@Embeddable
class PracticeHours {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 20)
  private HoursKind kind;

  /** ISO number: Monday is 1, Sunday is 7. */
  @Column(name = "weekday", nullable = false)
  private int weekday;

  @Convert(converter = WallClockColumn.class)
  @Column(name = "opens", nullable = false)
  private LocalTime opens;

  @Convert(converter = WallClockColumn.class)
  @Column(name = "closes", nullable = false)
  private LocalTime closes;

  protected PracticeHours() {}

  PracticeHours(HoursKind kind, DayOfWeek day, Span span) {
    this.kind = kind;
    this.weekday = day.getValue();
    this.opens = span.opens();
    this.closes = span.closes();
  }

  HoursKind kind() {
    return kind;
  }

  DayOfWeek day() {
    return DayOfWeek.of(weekday);
  }

  Span span() {
    return new Span(opens, closes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PracticeHours that
        && kind == that.kind
        && weekday == that.weekday
        && opens.equals(that.opens)
        && closes.equals(that.closes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, weekday, opens, closes);
  }
}
