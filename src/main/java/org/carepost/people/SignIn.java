package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.carepost.platform.attempts.AttemptPolicy;
import org.carepost.platform.attempts.Attempts;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.attempts.Turns;
import org.carepost.platform.web.Tokens;

/**
 * Lets staff in by username, password and, if they have one, second factor.
 *
 * <p>Five wrong tries at a username lock it for a quarter of an hour, each further one for twice as
 * long, up to a day. Names that nobody has cost the same time and are locked in the same way. The
 * database would take other spellings for a username: whatever has not the shape of one is
 * nobody's.
 */
@ApplicationScoped
public class SignIn {
  static final AttemptPolicy POLICY =
      new AttemptPolicy(
          "sign-in", 5, Duration.ofMinutes(15), Duration.ofDays(1), Duration.ofDays(1));

  private final Staff staff;
  private final Passwords passwords;
  private final Attempts attempts;
  private final StartSession startSession;
  private final String nobodysHash;
  private final Turns turns = new Turns();

  @Inject
  SignIn(Staff staff, Passwords passwords, Attempts attempts, StartSession startSession) {
    this.staff = staff;
    this.passwords = passwords;
    this.attempts = attempts;
    this.startSession = startSession;
    this.nobodysHash = passwords.hash(Tokens.random());
  }

  /**
   * Checks and starts a session. Not a transaction: checking a password takes long.
   *
   * @return empty if anything is wrong; it is not said what
   * @throws TooManyTries if the username is locked; nothing is looked at then
   */
  public Optional<SignedIn> signIn(Credentials typed, SessionKind kind) {
    return turns.take(typed.username(), () -> attempt(typed, kind));
  }

  private Optional<SignedIn> attempt(Credentials typed, SessionKind kind) {
    attempts.charge(POLICY, typed.username());
    Optional<StaffMember> member =
        Optional.of(typed.username()).filter(StaffMember::isUsername).flatMap(staff::named);
    boolean known =
        passwords.matches(
            typed.password(), member.map(StaffMember::passwordHash).orElse(nobodysHash));
    Optional<SignedIn> signedIn =
        member.flatMap(it -> startSession.start(it, known, typed.code(), kind));
    if (signedIn.isPresent()) {
      attempts.forgive(POLICY, typed.username());
    }
    return signedIn;
  }
}
