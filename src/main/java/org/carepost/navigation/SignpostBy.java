package org.carepost.navigation;

import java.util.UUID;
import org.carepost.people.StaffMember;

/**
 * Who moved a signpost.
 *
 * @param kind what sort of person
 * @param staff id of the member of staff, or null
 * @param name of the member of staff, or empty
 */
public record SignpostBy(Kind kind, UUID staff, String name) {
  /** The patient themselves. */
  public static final SignpostBy PATIENT = new SignpostBy(Kind.PATIENT, null, "");

  /** The service, by its link. */
  public static final SignpostBy SERVICE = new SignpostBy(Kind.SERVICE, null, "");

  /** Sorts of people. */
  public enum Kind {
    PATIENT,
    STAFF,
    SERVICE
  }

  /** A member of staff. */
  public static SignpostBy of(StaffMember staff) {
    return new SignpostBy(Kind.STAFF, staff.id(), staff.displayName());
  }
}
