package org.carepost.people;

import java.util.Locale;

/**
 * What somebody signs in with, as typed.
 *
 * @param username in any case
 * @param password the password
 * @param code of the second factor; empty if they have none
 */
public record Credentials(String username, String password, String code) {
  /** Credentials; the username's case and the spaces around it are dropped. */
  public Credentials {
    username = username.strip().toLowerCase(Locale.ROOT);
  }

  /** Nothing of the values. */
  @Override
  public String toString() {
    return "Credentials[******]";
  }
}
