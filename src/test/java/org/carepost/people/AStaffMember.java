package org.carepost.people;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.carepost.platform.PracticeId;

/**
 * Builds a member of staff: a navigator of Riverside Surgery with the password of the demo, unless
 * told otherwise.
 */
public class AStaffMember {
  /** Their password, for {@link QuickPasswords}. */
  public static final String PASSWORD = "carepost-demo";

  private final Role role;
  private PracticeId practice = new PracticeId("Y00001");
  private String username;

  private AStaffMember(Role role, String username) {
    this.role = role;
    this.username = username;
  }

  /** Starts with a navigator. */
  public static AStaffMember navigator() {
    return new AStaffMember(Role.NAVIGATOR, "riverside.navigator");
  }

  /** Starts with a clinician. */
  public static AStaffMember clinician() {
    return new AStaffMember(Role.CLINICIAN, "riverside.clinician");
  }

  /** Starts with a manager. */
  public static AStaffMember manager() {
    return new AStaffMember(Role.MANAGER, "riverside.manager");
  }

  /** Working there instead. */
  public AStaffMember at(PracticeId practice) {
    this.practice = practice;
    return this;
  }

  /** Signing in as that instead. */
  public AStaffMember named(String username) {
    this.username = username;
    return this;
  }

  /** The member of staff. */
  public StaffMember built() {
    return with(new QuickPasswords().hash(PASSWORD));
  }

  /** The member of staff, who can sign in to a Carepost that runs. */
  public StaffMember whoCanSignIn() {
    return with(storedPassword());
  }

  private StaffMember with(String passwordHash) {
    return new StaffMember(UUID.randomUUID(), practice, username, "Sam Taylor", role, passwordHash);
  }

  /** As the server's PBKDF2 keeps the password, with a salt that is always the same. */
  private static String storedPassword() {
    byte[] salt = new byte[16];
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 210_000, 512))
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "PBKDF2WithHmacSHA512:210000:"
          + base64.encodeToString(salt)
          + ":"
          + base64.encodeToString(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
