package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows staff how many of their practice's appointments are missed. */
@ApplicationScoped
public class ReadAttendance {
  /** Weeks before reminders that are the baseline. */
  private static final int BASELINE_WEEKS = 13;

  private static final int MOST_SLOT_PENCE = 1_000_000;

  private final Attendances attendances;
  private final AttendanceTargets targets;
  private final AttendanceTables tables;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;
  private final int slotPence;
  private final double textPence;

  /**
   * @param slotPence what a missed appointment costs, in pence
   * @param textPence what a part of a text costs, in pence
   * @throws IllegalStateException if a missed appointment costs less than nothing, or over £10,000
   */
  @Inject
  ReadAttendance(
      Attendances attendances,
      AttendanceTargets targets,
      AttendanceTables tables,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock,
      @ConfigProperty(name = "attendance.slot-pence") int slotPence,
      @ConfigProperty(name = "text.pence") double textPence) {
    this.attendances = attendances;
    this.targets = targets;
    this.tables = tables;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
    if (slotPence < 0 || slotPence > MOST_SLOT_PENCE) {
      throw new IllegalStateException(
          "Setting attendance.slot-pence must be 0 to " + MOST_SLOT_PENCE);
    }
    this.slotPence = slotPence;
    this.textPence = textPence;
  }

  /** Reads the setting while the application starts, so that a wrong one stops it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /**
   * The board.
   *
   * @param weeks how many to look back, with the running one
   */
  @Transactional
  public AttendanceView view(int weeks, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.REPORT_VIEWED, "attendance");
    PracticeId practice = by.practice();
    LocalDate today = LocalDate.ofInstant(clock.instant(), practices.get(practice).zone());
    Period period =
        new Period(today.with(DayOfWeek.MONDAY).minusWeeks(weeks - 1L), today.plusDays(1));
    Optional<AttendanceTarget> target = targets.find(practice);
    NavigableMap<LocalDate, Attendance> known = known(practice, period, target);
    Map<LocalDate, Attendance> days = known.tailMap(period.from(), true);
    Attendance all = sum(days);
    Double before = target.map(it -> baseline(it, known)).orElse(null);
    double saved = target.map(it -> saved(sum(since(it, known)), before)).orElse(0.0);
    return new AttendanceView(
        weeks,
        sentence(weeks, all, before),
        chart(days, target, before, today),
        facts(practice, period, all, target.map(it -> it.trajectory(today, before)), saved),
        tables.of(practice, period, days),
        target.map(this::agreed).orElse(null));
  }

  /** All days that anything on the board is counted from. */
  private NavigableMap<LocalDate, Attendance> known(
      PracticeId practice, Period period, Optional<AttendanceTarget> target) {
    LocalDate first =
        target
            .map(it -> it.remindersFrom().minusWeeks(BASELINE_WEEKS))
            .filter(period.from()::isAfter)
            .orElse(period.from());
    return new TreeMap<>(attendances.byDay(practice, new Period(first, period.to())));
  }

  private static double baseline(
      AttendanceTarget target, NavigableMap<LocalDate, Attendance> known) {
    LocalDate end = target.remindersFrom();
    return sum(known.subMap(end.minusWeeks(BASELINE_WEEKS), end)).rate();
  }

  private static Map<LocalDate, Attendance> since(
      AttendanceTarget target, NavigableMap<LocalDate, Attendance> known) {
    return known.tailMap(target.remindersFrom(), true);
  }

  private static Attendance sum(Map<LocalDate, Attendance> days) {
    return days.values().stream().reduce(Attendance.NONE, Attendance::plus);
  }

  private String sentence(int weeks, Attendance all, Double before) {
    if (all.due() == 0) {
      return words.text("reporting.attendance.none");
    }
    String rate = Percent.of(all.rate());
    return before == null
        ? words.text("reporting.attendance.sentence", weeks, rate, all.missed(), all.due())
        : words.text(
            "reporting.attendance.sentence.before",
            weeks,
            rate,
            all.missed(),
            all.due(),
            Percent.of(before));
  }

  /** Of weeks that are over: a Monday alone is no week. */
  private static RateChart chart(
      Map<LocalDate, Attendance> days,
      Optional<AttendanceTarget> target,
      Double before,
      LocalDate today) {
    List<RateChart.Week> weeks = new ArrayList<>();
    SortedMap<LocalDate, Attendance> byWeek =
        AttendanceTables.byWeek(days).headMap(today.with(DayOfWeek.MONDAY));
    byWeek.forEach(
        (monday, count) ->
            weeks.add(
                new RateChart.Week(
                    monday,
                    count.rate(),
                    target.map(it -> it.trajectory(monday, before)).orElse(null))));
    return weeks.isEmpty() ? null : RateChart.of(weeks, before);
  }

  private List<AttendanceView.Fact> facts(
      PracticeId practice, Period period, Attendance all, Optional<Double> agreed, double saved) {
    List<AttendanceView.Fact> facts = new ArrayList<>();
    Attendances.GivenUp givenUp = attendances.givenUp(practice, period);
    fact(facts, "givenUp", String.valueOf(givenUp.times()));
    fact(facts, "refilled", String.valueOf(givenUp.refilled()));
    Attendances.Texted texted =
        attendances.texted(practice, start(practice, period.from()), clock.instant());
    fact(facts, "reminders", String.valueOf(texted.reminders()));
    fact(facts, "spent", Percent.pounds(texted.fragments() * textPence));
    fact(facts, "lost", Percent.pounds((double) all.missed() * slotPence));
    if (agreed.isPresent()) {
      fact(facts, "agreed", Percent.of(agreed.get()));
      fact(facts, "saved", Percent.pounds(saved));
    }
    return facts;
  }

  private Instant start(PracticeId practice, LocalDate day) {
    return day.atStartOfDay(practices.get(practice).zone()).toInstant();
  }

  /** What those cost who would have been missed as before. */
  private double saved(Attendance since, double before) {
    return Math.max(0, before - since.rate()) * since.due() * slotPence;
  }

  private void fact(List<AttendanceView.Fact> facts, String key, String value) {
    facts.add(new AttendanceView.Fact(words.text("reporting.attendance.fact." + key), value));
  }

  private String agreed(AttendanceTarget target) {
    return words.text(
        "reporting.attendance.target",
        Percent.of(target.rate()),
        WallClock.date(target.reachedBy()),
        WallClock.date(target.remindersFrom()),
        target.setBy());
  }
}
