package org.carepost.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Secrets that browsers and links carry; tables hold only their hash. */
public final class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** The shape of {@link #link()}, and of links that were sent before those were shorter. */
  public static final String LINK = "[A-Za-z0-9_-]{22,43}";

  private Tokens() {}

  /** 256 random bits in base64url, 43 characters. */
  public static String random() {
    return random(32);
  }

  /**
   * 128 random bits in base64url, 22 characters: for links in texts, whose every character counts.
   *
   * @see <a href="https://owasp.org/www-community/vulnerabilities/Insufficient_Session-ID_Length">
   *     OWASP: at least 128 bits</a>
   */
  public static String link() {
    return random(16);
  }

  private static String random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a text could be one of ours. */
  public static boolean wellFormed(String token) {
    return SHAPE.matcher(token).matches();
  }

  /** SHA-256, 32 bytes. */
  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
