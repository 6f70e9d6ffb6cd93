package org.carepost.consultation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What a patient quotes to ask after their request.
 *
 * <p>Shape: eight characters of Crockford's base 32: digits and capital letters but I, L, O and U.
 *
 * @param text the eight characters, without a dash
 * @see <a href="https://www.crockford.com/base32.html">Crockford, Base 32</a>
 */
public record Reference(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final int LONGEST_TYPED = 40;
  private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\p{Pd}]+");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * A reference as it is kept.
   *
   * @throws IllegalArgumentException if the shape is wrong; never echoes the value
   */
  public Reference {
    if (text == null || !SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not the shape of a reference");
    }
  }

  /** A new one, 40 random bits: two of them may be the same, though hardly ever are. */
  public static Reference random() {
    return random(RANDOM);
  }

  /** A new one of a source of chance. */
  public static Reference random(Random random) {
    StringBuilder text = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
    return new Reference(text.toString());
  }

  /**
   * A reference as people write it: in any case, with spaces and dashes anywhere; the letters o, i
   * and l count as the digits they look like.
   *
   * @throws IllegalArgumentException if the shape is wrong; never echoes the value
   */
  public static Reference parse(String typed) {
    if (typed == null || typed.length() > LONGEST_TYPED) {
      throw new IllegalArgumentException("not the shape of a reference");
    }
    String bare = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    return new Reference(bare.replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  /** As people read it: {@code 7KQ4-MX2P}. */
  public String shown() {
    return text.substring(0, 4) + '-' + text.substring(4);
  }

  /** The eight characters, as in addresses and in the log. */
  @Override
  public String toString() {
    return text;
  }
}
