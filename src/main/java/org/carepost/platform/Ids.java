package org.carepost.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers of rows. */
public final class Ids {
  private Ids() {}

  /**
   * A new identifier that sorts by the time it was made.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562, UUID
   *     version 7</a>
   */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
