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

  /**
   * Who is signed in, if they work there.
   *
   * @param ods code of the practice, as an address has it
   * @throws Problem not found, if they do not; sign-in needed, if nobody is signed in
   */
  public StaffMember at(String ods) {
    return find()
        .map(
            it -> {
              if (!it.practice().ods().equals(ods)) {
                throw new Problem(ProblemType.NOT_FOUND);
              }
              return it;
            })
        .orElseThrow(() -> new Problem(ProblemType.SIGN_IN_NEEDED));
  }
}
