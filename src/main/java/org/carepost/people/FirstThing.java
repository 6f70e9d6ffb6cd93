package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What somebody must do for their own sign-in before they may do anything else. */
@ApplicationScoped
public class FirstThing {
  private final SecondFactorRule secondFactor;

  @Inject
  FirstThing(SecondFactorRule secondFactor) {
    this.secondFactor = secondFactor;
  }

  /** The address of the page where they do it; empty if there is nothing left. */
  public Optional<String> of(StaffMember member) {
    if (member.hasProvisionalPassword()) {
      return Optional.of(PasswordPages.PASSWORD);
    }
    return secondFactor.holdsBack(member)
        ? Optional.of(SecondFactorPages.SECOND_FACTOR)
        : Optional.empty();
  }
}
