package org.carepost.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/**
 * Somebody new, as typed.
 *
 * @param role name of a {@link Role}, or empty
 */
public record StaffForm(String name, String username, String role) {
  static final StaffForm EMPTY = new StaffForm("", "", "");

  static StaffForm of(Typed typed) {
    return new StaffForm(
        typed.text("name"), typed.text("username").toLowerCase(Locale.ROOT), typed.text("role"));
  }

  /** The roles that can be chosen. */
  static List<Choice> roles(Words words) {
    return Stream.of(Role.values())
        .map(
            it ->
                new Choice(
                    it.name(),
                    words.text("people.role." + it.name()),
                    words.text("people.role." + it.name() + ".hint")))
        .toList();
  }

  /** The role that was chosen; empty, and an error, if there is none. */
  static Optional<Role> role(Typed typed, FormErrors errors) {
    Optional<Role> role = typed.one("role", Role.class);
    if (role.isEmpty()) {
      errors.add("role", "people.staff.role.missing");
    }
    return role;
  }

  /** Adds what is wrong with what was typed, but for the password. */
  void check(FormErrors errors) {
    if (name.isEmpty() || name.length() > StaffMember.LONGEST_NAME) {
      errors.add("name", "people.staff.name.wrong", StaffMember.LONGEST_NAME);
    }
    if (!StaffMember.isUsername(username)) {
      errors.add("username", "people.staff.username.wrong");
    }
  }
}
