package org.carepost.triage;

import java.util.UUID;
import org.carepost.people.StaffMember;

/**
 * Who moved a case.
 *
 * @param staff id of the member of staff, or null for the patient and for Carepost itself
 * @param name of the member of staff, or empty
 */
record Author(UUID staff, String name) {
  /** The patient, or Carepost by a rule. */
  static final Author NOBODY = new Author(null, "");

  static Author of(StaffMember staff) {
    return new Author(staff.id(), staff.displayName());
  }
}
