package org.carepost.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Time;
import java.time.LocalTime;

/**
 * Keeps a wall-clock time in a {@code time}; to the second.
 *
 * <p>Without it EclipseLink binds a date and a time together, which finds no row again.
 */
@Converter
public class WallClockColumn implements AttributeConverter<LocalTime, Time> {
  @Override
  public Time convertToDatabaseColumn(LocalTime time) {
    return time == null ? null : Time.valueOf(time);
  }

  @Override
  public LocalTime convertToEntityAttribute(Time column) {
    return column == null ? null : column.toLocalTime();
  }
}
