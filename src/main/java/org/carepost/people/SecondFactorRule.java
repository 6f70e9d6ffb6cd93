package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether staff must have a second factor. */
@ApplicationScoped
public class SecondFactorRule {
  private final boolean required;

  /**
   * @param setting <code>required</code>, or anything else for optional
   */
  @Inject
  SecondFactorRule(@ConfigProperty(name = "staff.second-factor") String setting) {
    this.required = setting.equals("required");
  }

  /** Whether they may do nothing before they have added one. */
  public boolean holdsBack(StaffMember member) {
    return required && !member.hasSecondFactor();
  }
}
