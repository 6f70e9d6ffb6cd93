package org.carepost.people;

import java.util.Locale;
import org.carepost.platform.web.FormErrors;

/**
 * What a password must be: 12 to 128 characters, without the username in it.
 *
 * @see <a href="https://www.ncsc.gov.uk/collection/passwords/updating-your-approach">NCSC, password
 *     guidance: length before complexity</a>
 */
final class PasswordRule {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  private PasswordRule() {}

  /** Adds what is wrong with a new password to its field. */
  static void check(String field, String password, String username, FormErrors errors) {
    if (password.isEmpty()) {
      errors.add(field, "people.password.missing");
    } else if (password.length() < SHORTEST || password.length() > LONGEST) {
      errors.add(field, "people.password.length", SHORTEST, LONGEST);
    } else if (holds(password, username)) {
      errors.add(field, "people.password.username");
    }
  }

  /** Whether a password may be used with that username. */
  static boolean allows(String password, String username) {
    return password.length() >= SHORTEST
        && password.length() <= LONGEST
        && !holds(password, username);
  }

  private static boolean holds(String password, String username) {
    return !username.isEmpty() && password.toLowerCase(Locale.ROOT).contains(username);
  }
}
