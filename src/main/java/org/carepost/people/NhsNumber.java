package org.carepost.people;

import java.util.regex.Pattern;

/**
 * An NHS number that has passed its check digit.
 *
 * <p>Shape: ten ASCII digits, no spaces; the tenth is a modulus 11 check digit.
 *
 * @param digits the ten digits
 * @see <a href="https://www.datadictionary.nhs.uk/attributes/nhs_number.html">NHS Data
 *     Dictionary</a>
 */
public record NhsNumber(String digits) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");
  private static final Pattern SEPARATORS = Pattern.compile("[ \\u00A0-]+");
  private static final int MODULUS = 11;

  /**
   * An NHS number without spaces.
   *
   * @throws UnfitValue if the shape or check digit is wrong; never echoes the value
   */
  public NhsNumber {
    if (digits == null || !SHAPE.matcher(digits).matches()) {
      throw new UnfitValue("not-ten-digits", "an NHS number has ten digits");
    }
    if (checkDigit(digits) != digits.charAt(9) - '0') {
      throw new UnfitValue("wrong-check-digit", "the NHS number's check digit is wrong");
    }
  }

  /**
   * An NHS number as people write it: spaces and hyphens may be anywhere.
   *
   * @throws UnfitValue if the shape or check digit is wrong; never echoes the value
   */
  public static NhsNumber parse(String typed) {
    return new NhsNumber(typed == null ? null : SEPARATORS.matcher(typed).replaceAll(""));
  }

  /** In threes, as it is read out: {@code 999 000 1234}. */
  public String spaced() {
    return digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
  }

  /** The last four digits only. */
  @Override
  public String toString() {
    return "NhsNumber[******" + digits.substring(6) + "]";
  }

  /** Ten if no digit fits, so that it equals none. */
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    return (MODULUS - sum % MODULUS) % MODULUS;
  }
}
