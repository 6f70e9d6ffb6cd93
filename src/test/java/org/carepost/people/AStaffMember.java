package org.carepost.people;

import java.util.UUID;
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
    return new StaffMember(
        UUID.randomUUID(),
        practice,
        username,
        "Sam Taylor",
        role,
        new QuickPasswords().hash(PASSWORD));
  }
}
