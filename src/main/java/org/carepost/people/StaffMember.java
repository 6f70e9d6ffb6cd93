package org.carepost.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.audit.Actor;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.StaffPrincipal;

/** Somebody who works at a practice and signs in. */
@Entity
@Table(name = "staff")
public class StaffMember implements StaffPrincipal {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
  static final int LONGEST_NAME = 100;

  @Id private UUID id;

  @Column(name = "practice_id", nullable = false, length = 10)
  private PracticeId practice;

  @Column(name = "username", nullable = false, length = 60)
  private String username;

  @Column(name = "display_name", nullable = false, length = LONGEST_NAME)
  private String displayName;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 20)
  private Role role;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Column(name = "password_provisional", nullable = false)
  private boolean passwordProvisional;

  @Column(name = "totp_secret", length = 32)
  private TotpSecret totpSecret;

  @Column(name = "totp_last_step", nullable = false)
  private long totpLastStep;

  @Column(name = "disabled", nullable = false)
  private boolean disabled;

  /** For the database only. */
  protected StaffMember() {}

  /**
   * A member of staff without a second factor.
   *
   * @param username 2 to 60 characters: a–z, 0–9, full stop, underscore, hyphen
   * @param displayName as colleagues know them, 1 to 100 characters
   * @param passwordHash as {@link Passwords#hash} makes it
   * @throws IllegalArgumentException if a name has not its shape
   */
  public StaffMember(
      UUID id,
      PracticeId practice,
      String username,
      String displayName,
      Role role,
      String passwordHash) {
    if (!isUsername(username)) {
      throw new IllegalArgumentException("not the shape of a username");
    }
    if (displayName.isBlank() || displayName.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to 100 characters");
    }
    this.id = Objects.requireNonNull(id, "id");
    this.practice = Objects.requireNonNull(practice, "practice");
    this.username = username;
    this.displayName = displayName;
    this.role = Objects.requireNonNull(role, "role");
    this.passwordHash = Objects.requireNonNull(passwordHash, "passwordHash");
  }

  /** Whether a text has the shape of a username. */
  static boolean isUsername(String text) {
    return USERNAME.matcher(text).matches();
  }

  /** Which member of staff. */
  public UUID id() {
    return id;
  }

  /** Where they work. */
  public PracticeId practice() {
    return practice;
  }

  /** What they sign in as, lower case. */
  public String username() {
    return username;
  }

  /** What they sign in as, lower case. */
  @Override
  public String getName() {
    return username;
  }

  @Override
  public String displayName() {
    return displayName;
  }

  /** Them, in the audit trail. */
  public Actor actor() {
    return Actor.staff(id.toString());
  }

  /** What they do. */
  public Role role() {
    return role;
  }

  /** Whether they sign in by the same password as at another time. */
  boolean hasPasswordOf(StaffMember before) {
    return passwordHash.equals(before.passwordHash);
  }

  /** What their password is checked against. */
  String passwordHash() {
    return passwordHash;
  }

  /** Whether somebody else knows their password, so that they must choose another first. */
  public boolean hasProvisionalPassword() {
    return passwordProvisional;
  }

  /** Lets them in by a password that somebody gave them, until they have chosen their own. */
  void givePassword(String passwordHash) {
    this.passwordHash = passwordHash;
    this.passwordProvisional = true;
  }

  /** Lets them in by a password of their own from now on. */
  void choosePassword(String passwordHash) {
    this.passwordHash = passwordHash;
    this.passwordProvisional = false;
  }

  /** They do this from now on. */
  void giveRole(Role role) {
    this.role = role;
  }

  /** Whether they may not sign in, nor go on if they have. */
  public boolean isDisabled() {
    return disabled;
  }

  /** Ends their access at once. */
  public void disable() {
    this.disabled = true;
  }

  /** Lets them sign in again. */
  void enable() {
    this.disabled = false;
  }

  /** Whether their password alone does not let them in. */
  public boolean hasSecondFactor() {
    return totpSecret != null;
  }

  /**
   * Asks for codes of this secret from now on, if the code is of it: they have it on their phone.
   *
   * @return whether the code was right; nothing is changed if not
   */
  boolean addSecondFactor(TotpSecret secret, String code, Instant now) {
    OptionalLong step = secret.stepOf(code, now);
    if (step.isPresent()) {
      this.totpSecret = secret;
      this.totpLastStep = step.getAsLong();
    }
    return step.isPresent();
  }

  /** Lets them in by password alone from now on. */
  void removeSecondFactor() {
    this.totpSecret = null;
  }

  /**
   * Uses up a code; anything will do for who has no second factor.
   *
   * @return whether it was right and had not been used before
   */
  boolean usesUp(String code, Instant now) {
    if (totpSecret == null) {
      return true;
    }
    OptionalLong step = totpSecret.stepOf(code, now);
    if (step.isEmpty() || step.getAsLong() <= totpLastStep) {
      return false;
    }
    this.totpLastStep = step.getAsLong();
    return true;
  }
}
