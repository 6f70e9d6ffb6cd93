package org.carepost.navigation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows a practice's signposts to its staff. */
@ApplicationScoped
class ReadSignposts {
  private static final int MOST = 200;
  private static final List<String> DAYS = List.of("7", "30", "90");
  private static final String USUAL = "30";

  private final Signposts signposts;
  private final Gaps gaps;
  private final ReadReferrals referrals;
  private final Kinds kinds;
  private final Pathways pathways;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadSignposts(
      Signposts signposts,
      Gaps gaps,
      ReadReferrals referrals,
      Kinds kinds,
      Pathways pathways,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.signposts = signposts;
    this.gaps = gaps;
    this.referrals = referrals;
    this.kinds = kinds;
    this.pathways = pathways;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Makes sure that there is one with that id.
   *
   * @throws org.carepost.platform.problem.Problem NOT_FOUND if this practice has none
   */
  @Transactional
  public void require(UUID id, StaffMember by) {
    signposts.get(by.practice(), id);
  }

  /** Those of which it is not known what became, or that bounced unreviewed. */
  @Transactional
  public List<SignpostLine> list(StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.SIGNPOSTS_VIEWED, "work list");
    ZoneId zone = practices.get(by.practice()).zone();
    Map<String, String> needs = needs(by);
    return signposts.undecided(by.practice(), MOST).stream()
        .map(it -> line(it, needs, zone))
        .toList();
  }

  private SignpostLine line(Signpost it, Map<String, String> needs, ZoneId zone) {
    String state = "navigation.state." + it.state();
    return new SignpostLine(
        it.id().toString(),
        it.about().isEmpty() ? words.text("navigation.caller.nobody") : it.about(),
        needs.getOrDefault(it.pathway(), it.pathway()),
        it.serviceName(),
        words.text(state),
        words.text(state + ".colour"),
        it.reason() == SignpostReason.NONE ? "" : words.text("navigation.why." + it.reason()),
        new WallClock(zone).full(it.offeredAt()),
        it.state() == SignpostState.OFFERED,
        it.state() == SignpostState.ACCEPTED,
        it.needsReview());
  }

  private Map<String, String> needs(StaffMember by) {
    return pathways.applied(by.practice()).stream()
        .collect(java.util.stream.Collectors.toMap(Pathway::id, Pathway::need));
  }

  /** Counts of the last days; of whatever else is typed, of the last 30. */
  @Transactional
  public SignpostCounts counts(String typedDays, StaffMember by) {
    String days = typedDays != null && DAYS.contains(typedDays) ? typedDays : USUAL;
    Instant now = clock.instant();
    Instant from = now.minus(Duration.ofDays(Long.parseLong(days)));
    List<SignpostCount> all = signposts.counts(by.practice(), from, now);
    Map<String, String> needs = needs(by);
    return new SignpostCounts(
        days,
        DAYS,
        rows(all, it -> needs.getOrDefault(it.pathway(), it.pathway())),
        rows(all, SignpostCount::service),
        gaps.counts(by.practice(), from, now).stream()
            .map(
                it ->
                    new SignpostCounts.Missing(
                        needs.getOrDefault(it.pathway(), need(it.pathway())),
                        missing(it.nearestFailed()),
                        it.count()))
            .toList(),
        referrals.counts(from, now, by));
  }

  private String need(String key) {
    return kinds
        .need(key)
        .map(Need::name)
        .orElse(key.isEmpty() ? words.text("navigation.counts.no-need") : key);
  }

  private String missing(String failed) {
    String key = "navigation.gap." + failed;
    return failed.isEmpty()
        ? words.text("navigation.counts.none-near")
        : words.has(key) ? words.text(key) : failed;
  }

  private static List<SignpostCounts.Row> rows(
      List<SignpostCount> all, Function<SignpostCount, String> by) {
    return all.stream().collect(groupingBy(by)).entrySet().stream()
        .map(
            it -> {
              Map<SignpostState, Long> of =
                  it.getValue().stream()
                      .collect(groupingBy(SignpostCount::state, summingLong(SignpostCount::count)));
              return SignpostCounts.Row.of(it.getKey(), of);
            })
        .sorted(
            Comparator.comparing(SignpostCounts.Row::offered)
                .reversed()
                .thenComparing(SignpostCounts.Row::name))
        .toList();
  }
}
