package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/**
 * What link workers do with a referral. Another practice's is not found; what is no longer as the
 * page showed it is left alone with {@link IllegalReferralMove}.
 */
@ApplicationScoped
public class WorkOnReferral {
  private final Referrals referrals;
  private final Audit audit;
  private final Clock clock;

  @Inject
  WorkOnReferral(Referrals referrals, Audit audit, Clock clock) {
    this.referrals = referrals;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A referral as a page showed it.
   *
   * @param version that the page showed; below 0 if it showed none
   */
  public record Shown(UUID id, long version) {}

  /** Begins. */
  @Transactional
  public Referral start(Shown shown, StaffMember by) {
    return on(shown, by, (it, now) -> List.of(it.start(by, now)));
  }

  /**
   * Does not take it on.
   *
   * @param why 1 to 2,000 characters
   */
  @Transactional
  public Referral decline(Shown shown, String why, StaffMember by) {
    return on(shown, by, (it, now) -> List.of(it.decline(why, by, now)));
  }

  /**
   * Ends it, with the scores that are known.
   *
   * @param before given only now, or empty
   * @param after at the end, or empty
   */
  @Transactional
  public Referral end(
      Shown shown,
      ReferralOutcome as,
      Optional<WellbeingScores> before,
      Optional<WellbeingScores> after,
      StaffMember by) {
    return on(
        shown,
        by,
        (it, now) ->
            Stream.of(
                    before.map(scores -> it.scoreBefore(scores, by, now)),
                    Optional.of(it.end(as, by, now)),
                    after.map(scores -> it.scoreAfter(scores, by, now)))
                .flatMap(Optional::stream)
                .toList());
  }

  /** Keeps how they were at the start. */
  @Transactional
  public Referral scoreBefore(Shown shown, WellbeingScores scores, StaffMember by) {
    return on(shown, by, (it, now) -> List.of(it.scoreBefore(scores, by, now)));
  }

  /** Keeps how they were at the end. */
  @Transactional
  public Referral scoreAfter(Shown shown, WellbeingScores scores, StaffMember by) {
    return on(shown, by, (it, now) -> List.of(it.scoreAfter(scores, by, now)));
  }

  /**
   * Writes a note at any time; what the same person wrote last is not written twice.
   *
   * @param text 1 to 2,000 characters
   */
  @Transactional
  public Referral note(UUID id, String text, StaffMember by) {
    Referral referral = referrals.take(by.practice(), id);
    boolean again =
        referrals.history(by.practice(), id).stream()
            .reduce((before, last) -> last)
            .filter(last -> last.isNoteOf(by, text))
            .isPresent();
    if (!again) {
      referrals.record(referral.note(text, by, clock.instant()));
    }
    audit.record(by.practice(), by.actor(), Action.REFERRAL_CHANGED, id.toString());
    return referral;
  }

  private Referral on(
      Shown shown, StaffMember by, BiFunction<Referral, Instant, List<ReferralEvent>> act) {
    Referral referral = referrals.take(by.practice(), shown.id());
    if (referral.version() != shown.version()) {
      throw new IllegalReferralMove(referral.state());
    }
    act.apply(referral, clock.instant()).forEach(referrals::record);
    audit.record(by.practice(), by.actor(), Action.REFERRAL_CHANGED, shown.id().toString());
    return referral;
  }
}
