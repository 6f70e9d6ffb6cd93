package org.carepost.people;

import org.carepost.platform.web.Words;

/**
 * A member of staff, as managers and they themselves see them.
 *
 * @param id part of the address of their page
 * @param state whether they can sign in, in words
 * @param colour of the state's tag, or null for the plain one
 */
public record StaffView(
    String id,
    String name,
    String username,
    Role role,
    String roleName,
    boolean hasSecondFactor,
    boolean disabled,
    String state,
    String colour) {
  static StaffView of(StaffMember member, Words words) {
    String state = "people.staff.state." + state(member);
    String colour = words.text(state + ".colour");
    return new StaffView(
        member.id().toString(),
        member.displayName(),
        member.username(),
        member.role(),
        words.text("people.role." + member.role().name()),
        member.hasSecondFactor(),
        member.isDisabled(),
        words.text(state),
        colour.isEmpty() ? null : colour);
  }

  private static String state(StaffMember member) {
    if (member.isDisabled()) {
      return "DISABLED";
    }
    return member.hasProvisionalPassword() ? "FIRST_PASSWORD" : "ACTIVE";
  }
}
