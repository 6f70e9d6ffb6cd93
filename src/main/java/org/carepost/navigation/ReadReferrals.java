package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows a practice's referrals to its staff. */
@ApplicationScoped
public class ReadReferrals {
  /** Most that a list shows. */
  public static final int MOST = 200;

  private static final String NONE = "–";

  private final Referrals referrals;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadReferrals(Referrals referrals, Practices practices, Audit audit, Words words, Clock clock) {
    this.referrals = referrals;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** Those that are open, oldest first, or those that are over, the last first. */
  @Transactional
  public List<ReferralLine> list(boolean open, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.REFERRALS_VIEWED, open ? "open" : "ended");
    ZoneId zone = practices.get(by.practice()).zone();
    List<ReferralRow> rows =
        open ? referrals.open(by.practice(), MOST) : referrals.ended(by.practice(), MOST);
    return rows.stream().map(it -> line(it, zone)).toList();
  }

  private ReferralLine line(ReferralRow row, ZoneId zone) {
    Referral it = row.referral();
    return new ReferralLine(
        it.id().toString(),
        row.patient().name().full(),
        to(it),
        state(it),
        words.text("prescribing.state." + it.state() + ".colour"),
        since(it, zone));
  }

  /** One of them; another practice's is not found. */
  @Transactional
  public ReferralView view(UUID id, StaffMember by) {
    ReferralRow row = referrals.get(by.practice(), id);
    audit.record(by.practice(), by.actor(), Action.REFERRAL_VIEWED, id.toString());
    ZoneId zone = practices.get(by.practice()).zone();
    Referral it = row.referral();
    return new ReferralView(
        ReferralPages.HOME + "/" + id,
        it.version(),
        CallerLine.of(row.patient()),
        row.patient().mobile().map(MobileNumber::national).orElse(""),
        it.caseReference(),
        to(it),
        it.reason(),
        words.text(
            "prescribing.consent.recorded",
            words.text("prescribing.consent." + it.consent()),
            it.referredByName(),
            new WallClock(zone).full(it.referredAt())),
        state(it),
        words.text("prescribing.state." + it.state() + ".colour"),
        since(it, zone),
        it.before().isEmpty() && it.after().isEmpty()
            ? List.of()
            : Stream.of(WellbeingQuestion.values()).map(asked -> score(asked, it)).toList(),
        it.before().isPresent(),
        it.state() == ReferralState.REFERRED,
        it.state().isOpen(),
        it.wantsAfter(),
        referrals.history(by.practice(), id).stream().map(event -> line(event, zone)).toList());
  }

  private String to(Referral it) {
    return it.service().isPresent() ? it.serviceName() : words.text("prescribing.own.briefly");
  }

  private String state(Referral it) {
    return it.outcome()
        .map(outcome -> words.text("prescribing.outcome." + outcome))
        .orElseGet(() -> words.text("prescribing.state." + it.state()));
  }

  /** How long it has waited, in days of the practice's wall clock; when it ended, if it did. */
  private String since(Referral it, ZoneId zone) {
    LocalDate made = LocalDate.ofInstant(it.referredAt(), zone);
    long days = ChronoUnit.DAYS.between(made, LocalDate.ofInstant(clock.instant(), zone));
    return it.endedAt()
        .map(ended -> words.text("prescribing.since.ended", new WallClock(zone).full(ended)))
        .orElseGet(
            () -> words.text("prescribing.since", days, new WallClock(zone).full(it.referredAt())));
  }

  private ReferralView.Score score(WellbeingQuestion asked, Referral it) {
    Optional<Integer> before = it.before().map(scores -> scores.of(asked));
    Optional<Integer> after = it.after().map(scores -> scores.of(asked));
    String change = NONE;
    if (before.isPresent() && after.isPresent()) {
      int by = after.get() - before.get();
      change =
          by == 0
              ? words.text("prescribing.way.same")
              : words.text(
                  "prescribing.change",
                  Math.abs(by),
                  ReferralCounts.better(asked.better(by), words));
    }
    return new ReferralView.Score(
        words.text("prescribing.question." + asked + ".short"),
        before.map(String::valueOf).orElse(NONE),
        after.map(String::valueOf).orElse(NONE),
        change);
  }

  private ReferralView.Happened line(ReferralEvent event, ZoneId zone) {
    String detail =
        event.kind() == ReferralEvent.Kind.ENDED
            ? words.text("prescribing.outcome." + event.detail())
            : event.detail();
    boolean written =
        event.kind() == ReferralEvent.Kind.NOTE || event.kind() == ReferralEvent.Kind.DECLINED;
    return new ReferralView.Happened(
        words.text("prescribing.event." + event.kind(), event.authorName(), written ? "" : detail),
        new WallClock(zone).full(event.at()),
        written ? event.detail() : "");
  }

  /** How those went that were made in a time. */
  ReferralCounts counts(Instant from, Instant to, StaffMember by) {
    return ReferralCounts.of(referrals.tally(by.practice(), from, to), words);
  }
}
