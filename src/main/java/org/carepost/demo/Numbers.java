package org.carepost.demo;

import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;

/**
 * Numbers that belong to nobody, one after another.
 *
 * @see <a
 *     href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">Ofcom,
 *     numbers for drama</a>
 */
final class Numbers {
  private static final int MOBILES = 700;
  private static final int MODULUS = 11;

  private int mobile;
  private int nhs;

  /**
   * @param first of its numbers, from 0; nine in ten are used
   */
  Numbers(int first) {
    this.mobile = first;
    this.nhs = 999_000_100 + first;
  }

  /**
   * 07700 900000 to 900699, and from the first again: some people share a telephone. The 300 that
   * are left are for whoever tries Carepost, so that no text for anybody else comes between.
   */
  MobileNumber nextMobile() {
    return new MobileNumber("+447700900%03d".formatted(mobile++ % MOBILES));
  }

  /** Of the test range that starts with 999; never the same twice. */
  NhsNumber nextNhsNumber() {
    int check = checkDigit(++nhs);
    while (check == MODULUS - 1) {
      check = checkDigit(++nhs);
    }
    return new NhsNumber(Integer.toString(nhs) + check);
  }

  /** Modulus 11; ten for a number that there is not. */
  private static int checkDigit(int nine) {
    int sum = 0;
    for (int weight = 2, rest = nine; rest > 0; weight++, rest /= 10) {
      sum += rest % 10 * weight;
    }
    return (MODULUS - sum % MODULUS) % MODULUS;
  }
}
