package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff how their practice's video calls went. */
@ApplicationScoped
public class ReadVideoReport {
  private final VideoReports reports;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadVideoReport(
      VideoReports reports, Practices practices, Audit audit, Words words, Clock clock) {
    this.reports = reports;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The board.
   *
   * @param weeks how many to look back, with the running one
   */
  @Transactional
  public VideoReportView view(int weeks, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.REPORT_VIEWED, "video");
    ZoneId zone = practices.get(by.practice()).zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate from = today.with(DayOfWeek.MONDAY).minusWeeks(weeks - 1L);
    VideoCounts counts =
        reports.between(
            by.practice(),
            from.atStartOfDay(zone).toInstant(),
            today.plusDays(1).atStartOfDay(zone).toInstant());
    return new VideoReportView(weeks, sentence(weeks, counts), facts(counts));
  }

  private String sentence(int weeks, VideoCounts counts) {
    return counts.invited() == 0
        ? words.text("reporting.video.none")
        : words.text(
            "reporting.video.sentence",
            weeks,
            counts.invited(),
            counts.tookPlace(),
            counts.rungInstead(),
            counts.notJoined());
  }

  private List<VideoReportView.Fact> facts(VideoCounts counts) {
    List<VideoReportView.Fact> facts = new ArrayList<>();
    fact(facts, "invited", String.valueOf(counts.invited()));
    fact(facts, "ended", String.valueOf(counts.tookPlace()));
    fact(facts, "rung", String.valueOf(counts.rungInstead()));
    fact(facts, "notJoined", String.valueOf(counts.notJoined()));
    fact(facts, "cancelled", String.valueOf(counts.cancelled()));
    fact(facts, "wait", average(counts.waitedSeconds() / 60.0, counts.waited(), "minutes"));
    fact(facts, "joins", String.valueOf(counts.joins()));
    fact(facts, "reconnections", String.valueOf(counts.reconnections()));
    fact(
        facts,
        "poor",
        counts.samples() == 0
            ? words.text("reporting.video.unknown")
            : Percent.of((double) counts.poor() / counts.samples()));
    fact(facts, "stars", average((double) counts.stars(), counts.rated(), "stars"));
    return facts;
  }

  private String average(double sum, long of, String unit) {
    return of == 0
        ? words.text("reporting.video.unknown")
        : words.text("reporting.video." + unit, String.format(Locale.ROOT, "%.1f", sum / of), of);
  }

  private void fact(List<VideoReportView.Fact> facts, String key, String value) {
    facts.add(new VideoReportView.Fact(words.text("reporting.video.fact." + key), value));
  }
}
