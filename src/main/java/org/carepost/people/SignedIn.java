package org.carepost.people;

import java.time.Instant;

/**
 * That somebody signed in.
 *
 * @param token what the browser or program shows from now on; known to nobody else
 * @param endsAt when it ends however much it is used
 */
public record SignedIn(String token, Instant endsAt) {
  /** Nothing of the token. */
  @Override
  public String toString() {
    return "SignedIn[token=******, endsAt=" + endsAt + "]";
  }
}
