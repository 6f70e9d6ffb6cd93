package org.carepost.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Makes identifiers of rows. */
public final class Ids {
  private static final long RANDOM_BITS_BESIDE_TIME = 0xFFF;
  private static final long VARIANT = 1L << 63;

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

  /**
   * The same, to be known again by a key; it sorts after others of the same millisecond.
   *
   * @param key at least 8 bytes that nobody can tell from random ones, like a hash
   */
  public static UUID next(byte[] key) {
    return new UUID(next().getMostSignificantBits() | RANDOM_BITS_BESIDE_TIME, last(key));
  }

  /** Whether {@link #next(byte[])} made an identifier for that key. */
  public static boolean isOf(UUID id, byte[] key) {
    return id.getLeastSignificantBits() == last(key);
  }

  /** The last half of an identifier: two bits that all have, and 62 of the key. */
  private static long last(byte[] key) {
    return VARIANT | ByteBuffer.wrap(key).getLong() >>> 2;
  }
}
