package org.carepost.people;

import java.util.Locale;
import org.carepost.platform.PlainText;

/**
 * What somebody signs in with, as typed.
 *
 * @param username in any case
 * @param password the password
 * @param code of the second factor; empty if they have none
 */
public record Credentials(String username, String password, String code) {
  /**
   * Credentials: the username's case and the spaces around it are dropped, the password is cleaned
   * as in forms.
   */
  public Credentials {
    username = username.strip().toLowerCase(Locale.ROOT);
    password = PlainText.clean(password);
  }

  /** Nothing of the values. */
  @Override
  public String toString() {
    return "Credentials[******]";
  }
}
