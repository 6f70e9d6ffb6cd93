package org.carepost.demo;

import java.util.List;
import org.carepost.people.StaffMember;

/** Those who deal with requests at a practice. */
record Team(StaffMember navigator, StaffMember clinician, StaffMember colleague) {
  /**
   * @param staff as {@link DemoPractice#staff} lists them
   */
  static Team of(List<StaffMember> staff) {
    return new Team(staff.get(0), staff.get(1), staff.get(2));
  }

  /** Who deals with a story: what is open now is with those whom few sign in as. */
  StaffMember member(Story story) {
    if (story.form().equals("admin")) {
      return navigator;
    }
    boolean first = story.course() != Course.HELD && story.words().length() % 2 == 0;
    return first ? clinician : colleague;
  }
}
