package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.platform.attempts.AttemptPolicy;
import org.carepost.platform.attempts.Attempts;
import org.carepost.platform.attempts.TooManyTries;

/** Takes a member of staff's second factor away, if they still have it. */
@ApplicationScoped
public class RemoveSecondFactor {
  private static final AttemptPolicy POLICY =
      new AttemptPolicy(
          "second-factor", 5, Duration.ofMinutes(15), Duration.ofDays(1), Duration.ofDays(1));

  private final Staff staff;
  private final Attempts attempts;
  private final Audit audit;
  private final Clock clock;

  @Inject
  RemoveSecondFactor(Staff staff, Attempts attempts, Audit audit, Clock clock) {
    this.staff = staff;
    this.attempts = attempts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets them in by password alone from now on.
   *
   * @param code that their authenticator app shows
   * @return whether the code was right; nothing is changed if not
   * @throws TooManyTries if there were too many wrong codes; the code is not looked at then
   */
  @Transactional
  public boolean remove(StaffMember by, String code) {
    attempts.charge(POLICY, by.id().toString());
    Optional<StaffMember> proven =
        staff.lock(by.practice(), by.id()).filter(it -> it.usesUp(code, clock.instant()));
    proven.ifPresent(this::remove);
    return proven.isPresent();
  }

  private void remove(StaffMember member) {
    String subject = member.id().toString();
    member.removeSecondFactor();
    attempts.forgive(POLICY, subject);
    audit.record(member.practice(), member.actor(), Action.SECOND_FACTOR_REMOVED, subject);
  }
}
