package org.carepost.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a telephone's authenticator app and we both know, to make codes from the time.
 *
 * <p>Shape: 20 random bytes as 32 characters of base32. Codes have six digits and last half a
 * minute; the one before and the one after are taken too, for clocks that differ.
 *
 * @param base32 as people type it into an app that cannot scan
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
public record TotpSecret(String base32) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();
  private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{32}");
  private static final int BYTES = 20;

  /** Base32 as {@link BigInteger} writes digits of radix 32, and as RFC 4648 does. */
  private static final String RADIX_32 = "0123456789abcdefghijklmnopqrstuv";

  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /**
   * A secret that was made before.
   *
   * @throws IllegalArgumentException if the shape is wrong; never echoes the value
   */
  public TotpSecret {
    if (base32 == null || !SHAPE.matcher(base32).matches()) {
      throw new IllegalArgumentException("not a secret in base32");
    }
  }

  /** A new secret. */
  public static TotpSecret random() {
    String digits = new BigInteger(BYTES * 8, RANDOM).toString(32);
    String padded = "0".repeat(32 - digits.length()) + digits;
    return new TotpSecret(translate(padded, RADIX_32, BASE_32));
  }

  /**
   * Which half minute since 1970 the code is of; empty if it is of none near the moment.
   *
   * @param code as typed: six digits, spaces do not matter
   */
  OptionalLong stepOf(String code, Instant now) {
    byte[] typed = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
    long step = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(step - 1, step + 1)
        .filter(it -> MessageDigest.isEqual(typed, code(it).getBytes(StandardCharsets.UTF_8)))
        .findFirst();
  }

  /** The code of a moment. */
  String codeAt(Instant moment) {
    return code(moment.getEpochSecond() / STEP_SECONDS);
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return "TotpSecret[******]";
  }

  private String code(long step) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(bytes(), CODES.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP_SECONDS),
          Locale.ROOT);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] bytes() {
    byte[] signed = new BigInteger(translate(base32, BASE_32, RADIX_32), 32).toByteArray();
    byte[] bytes = new byte[BYTES];
    int length = Math.min(BYTES, signed.length);
    System.arraycopy(signed, signed.length - length, bytes, BYTES - length, length);
    return bytes;
  }

  private static String translate(String text, String from, String to) {
    StringBuilder translated = new StringBuilder(text.length());
    text.chars().forEach(c -> translated.append(to.charAt(from.indexOf(c))));
    return translated.toString();
  }
}
