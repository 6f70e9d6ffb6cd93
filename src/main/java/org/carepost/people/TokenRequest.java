package org.carepost.people;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * What a program signs in with.
 *
 * @param username of a member of staff, at most 60 characters
 * @param password theirs, at most 500 characters
 * @param code of their second factor; null if they have none
 */
public record TokenRequest(
    @NotEmpty(message = "missing") @Size(max = 60, message = "too-long") String username,
    @NotEmpty(message = "missing") @Size(max = 500, message = "too-long") String password,
    @Size(max = 10, message = "too-long") String code) {
  /** As sign-in wants them. */
  Credentials credentials() {
    return new Credentials(username, password, code == null ? "" : code);
  }

  /** Nothing of the values. */
  @Override
  public String toString() {
    return "TokenRequest[******]";
  }
}
