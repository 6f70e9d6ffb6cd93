package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.PracticeId;

/** Lets somebody new sign in, by a password that they must change first. */
@ApplicationScoped
public class AddStaff {
  private final Staff staff;
  private final Audit audit;

  @Inject
  AddStaff(Staff staff, Audit audit) {
    this.staff = staff;
    this.audit = audit;
  }

  /**
   * At the practice of who adds them.
   *
   * @return whether nobody has the username; nothing is changed if somebody has
   */
  @Transactional
  boolean add(NewStaff who, StaffMember by) {
    return add(who, by.practice(), by.actor());
  }

  /** The same by an operator. */
  @Transactional
  boolean add(NewStaff who, PracticeId practice) {
    return add(who, practice, Actor.system());
  }

  private boolean add(NewStaff who, PracticeId practice, Actor by) {
    if (staff.named(who.username()).isPresent()) {
      return false;
    }
    StaffMember member = who.at(practice);
    staff.add(member);
    audit.record(practice, by, Action.STAFF_ADDED, member.id().toString());
    return true;
  }
}
