package org.carepost.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The member of staff who sent the running request, if any. */
@RequestScoped
public class CurrentStaff {
  private StaffMember member;

  void begin(StaffMember signedIn) {
    this.member = signedIn;
  }

  /** Who is signed in; empty if nobody is. */
  public Optional<StaffMember> find() {
    return Optional.ofNullable(member);
  }

  /**
   * Who is signed in.
   *
   * @throws Problem sign-in needed, if nobody is
   */
  public StaffMember get() {
    return find().orElseThrow(() -> new Problem(ProblemType.SIGN_IN_NEEDED));
  }
}
