package org.carepost.people;

import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * Somebody who is to work at a practice.
 *
 * @param username for signing in, in its shape
 * @param passwordHash of the password that they are given
 */
record NewStaff(String username, String name, Role role, String passwordHash) {
  StaffMember at(PracticeId practice) {
    StaffMember member = new StaffMember(Ids.next(), practice, username, name, role, passwordHash);
    member.givePassword(passwordHash);
    return member;
  }

  /** Nothing of the password. */
  @Override
  public String toString() {
    return "NewStaff[" + username + "]";
  }
}
