package org.carepost.appointments;

import org.carepost.audit.Actor;
import org.carepost.people.StaffMember;

/**
 * Who does something to an appointment.
 *
 * @param actor them, in the audit trail
 * @param name of the member of staff, or empty
 */
public record By(Actor actor, String name) {
  /** The patient. */
  public static final By PATIENT = new By(Actor.patient(), "");

  /** Carepost by a rule. */
  public static final By RULE = new By(Actor.system(), "");

  /** A member of staff. */
  public static By staff(StaffMember member) {
    return new By(member.actor(), member.displayName());
  }

  /** Whose wish it is if they cancel. */
  CancelledBy wish() {
    return actor.kind() == Actor.Kind.PATIENT ? CancelledBy.PATIENT : CancelledBy.PRACTICE;
  }
}
