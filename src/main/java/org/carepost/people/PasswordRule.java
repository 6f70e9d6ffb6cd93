package org.carepost.people;

import java.util.Locale;
import java.util.Optional;
import org.carepost.platform.PlainText;
import org.carepost.platform.web.FormErrors;

/**
 * What a new password must be: 12 to 128 characters, not counting the username in it.
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
    wrong(password, username).ifPresent(key -> errors.add(field, key, SHORTEST, LONGEST));
  }

  /** The key of what is wrong with it as the password of that username; empty if nothing is. */
  static Optional<String> wrong(String password, String username) {
    if (password.isEmpty()) {
      return Optional.of("people.password.missing");
    }
    int length = PlainText.length(password);
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of("people.password.length");
    }
    String rest = password.toLowerCase(Locale.ROOT).replace(username, "");
    return PlainText.length(rest) < SHORTEST
        ? Optional.of("people.password.username")
        : Optional.empty();
  }
}
