package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carepost.platform.attempts.AttemptPolicy;
import org.carepost.platform.attempts.Attempts;
import org.carepost.platform.attempts.TooManyTries;

/** Asks who is signed in for their password again, before they change how they sign in. */
@ApplicationScoped
public class ConfirmPassword {
  static final AttemptPolicy POLICY =
      new AttemptPolicy(
          "own-password", 5, Duration.ofMinutes(15), Duration.ofDays(1), Duration.ofDays(1));

  private final Passwords passwords;
  private final Attempts attempts;

  @Inject
  ConfirmPassword(Passwords passwords, Attempts attempts) {
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /**
   * Whether it is theirs. Not a transaction: checking a password takes long.
   *
   * @throws TooManyTries if there were too many wrong ones; it is not looked at then
   */
  public boolean isOf(StaffMember member, String typed) {
    String subject = member.id().toString();
    attempts.charge(POLICY, subject);
    boolean right = passwords.matches(typed, member.passwordHash());
    if (right) {
      attempts.forgive(POLICY, subject);
    }
    return right;
  }
}
