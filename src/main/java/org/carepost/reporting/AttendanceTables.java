package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.carepost.appointments.Clinic;
import org.carepost.appointments.Clinics;
import org.carepost.platform.PracticeId;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;

/** The numbers behind the board, as tables. */
@ApplicationScoped
public class AttendanceTables {
  private static final int MOST_CLINICS = 1_000;

  private final Attendances attendances;
  private final Clinics clinics;
  private final Words words;

  @Inject
  AttendanceTables(Attendances attendances, Clinics clinics, Words words) {
    this.attendances = attendances;
    this.clinics = clinics;
    this.words = words;
  }

  /**
   * By week, weekday, clinic, lead time and age.
   *
   * @param days the counts of each day of the period
   */
  List<AttendanceView.Table> of(
      PracticeId practice, Period period, Map<LocalDate, Attendance> days) {
    return List.of(
        table("week", weeks(days)),
        table("weekday", weekdays(days)),
        table("clinic", clinics(practice, attendances.byClinic(practice, period))),
        table("lead", bands(Bands.LEAD, "lead", attendances.byLeadDays(practice, period))),
        table("age", bands(Bands.AGE, "age", attendances.byAge(practice, period))));
  }

  /** Counts by the Monday of their week, in order. */
  static SortedMap<LocalDate, Attendance> byWeek(Map<LocalDate, Attendance> days) {
    TreeMap<LocalDate, Attendance> weeks = new TreeMap<>();
    days.forEach((day, count) -> weeks.merge(day.with(DayOfWeek.MONDAY), count, Attendance::plus));
    return weeks;
  }

  private List<AttendanceView.Row> weeks(Map<LocalDate, Attendance> days) {
    List<AttendanceView.Row> rows = new ArrayList<>();
    byWeek(days).forEach((monday, count) -> rows.add(row(WallClock.date(monday), count)));
    return rows;
  }

  private List<AttendanceView.Row> weekdays(Map<LocalDate, Attendance> days) {
    TreeMap<DayOfWeek, Attendance> weekdays = new TreeMap<>();
    days.forEach((day, count) -> weekdays.merge(day.getDayOfWeek(), count, Attendance::plus));
    return weekdays.entrySet().stream()
        .map(it -> row(it.getKey().getDisplayName(TextStyle.FULL, Locale.UK), it.getValue()))
        .toList();
  }

  private List<AttendanceView.Row> clinics(PracticeId practice, Map<UUID, Attendance> counts) {
    return clinics.of(practice, MOST_CLINICS).stream()
        .sorted(Comparator.comparing(Clinic::clinician))
        .filter(clinic -> counts.containsKey(clinic.id()))
        .map(clinic -> row(clinic.clinician() + ", " + clinic.location(), counts.get(clinic.id())))
        .toList();
  }

  private List<AttendanceView.Row> bands(
      Bands bands, String what, Map<Integer, Attendance> counts) {
    return bands.of(counts).entrySet().stream()
        .map(it -> row(band(bands, what, it.getKey()), it.getValue()))
        .toList();
  }

  private String band(Bands bands, String what, int start) {
    Integer last = bands.last(start);
    String key = "reporting.attendance." + what + ".";
    if (last == null) {
      return words.text(key + "over", start);
    }
    return last == start ? words.text(key + "one", start) : words.text(key + "range", start, last);
  }

  private AttendanceView.Table table(String by, List<AttendanceView.Row> rows) {
    return new AttendanceView.Table(
        words.text("reporting.attendance.by." + by),
        words.text("reporting.attendance.column." + by),
        rows);
  }

  private static AttendanceView.Row row(String name, Attendance count) {
    return new AttendanceView.Row(name, count, Percent.of(count.rate()));
  }
}
