package org.carepost.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/**
 * A mobile telephone number that can get a text.
 *
 * <p>Shape: E.164, of any country's mobile range. The numbers 07700 900000 to 900999, which Ofcom
 * keeps for drama and belong to nobody, count as mobile: they are for tests, demonstrations and
 * training.
 *
 * @param e164 such as {@code +447700900123}
 * @see <a
 *     href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">Ofcom,
 *     numbers for drama</a>
 */
public record MobileNumber(String e164) {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "GB";
  private static final Pattern TYPED = Pattern.compile("[0-9+().\\s\\u00A0-]{1,30}");
  private static final Pattern DRAMA = Pattern.compile("\\+447700900[0-9]{3}");

  /**
   * A mobile number in E.164.
   *
   * @throws UnfitValue if the shape is wrong or it is no mobile number; never echoes the value
   */
  public MobileNumber {
    PhoneNumber number = parsed(e164);
    if (!canonical(number).equals(e164)) {
      throw new UnfitValue("not-a-telephone-number", "a mobile number is kept in E.164");
    }
    if (!DRAMA.matcher(e164).matches() && NUMBERS.getNumberType(number) != PhoneNumberType.MOBILE) {
      throw new UnfitValue("not-a-mobile-number", "not a mobile number");
    }
  }

  /**
   * A mobile number as people write it: digits, spaces, brackets, full stops and hyphens; of the
   * United Kingdom if it does not start with {@code +} or {@code 00}.
   *
   * @throws UnfitValue if the shape is wrong or it is no mobile number; never echoes the value
   */
  public static MobileNumber parse(String typed) {
    return new MobileNumber(canonical(parsed(typed)));
  }

  /** As it is dialled at home, in groups: {@code 07700 900123}; with its country if foreign. */
  public String national() {
    PhoneNumber number = parsed(e164);
    return NUMBERS.format(
        number, abroad() ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.NATIONAL);
  }

  /** Whether it is of another country, so that texts to it cost more. */
  public boolean abroad() {
    return parsed(e164).getCountryCode() != NUMBERS.getCountryCodeForRegion(HOME);
  }

  /** The last three digits only. */
  @Override
  public String toString() {
    return "MobileNumber[******" + e164.substring(e164.length() - 3) + "]";
  }

  private static PhoneNumber parsed(String typed) {
    if (typed == null || !TYPED.matcher(typed).matches()) {
      throw new UnfitValue("not-a-telephone-number", "not the shape of a telephone number");
    }
    try {
      return NUMBERS.parse(typed, HOME);
    } catch (NumberParseException unreadable) {
      throw refusal(unreadable);
    }
  }

  /** The cause is left out: its message may hold the number. */
  private static UnfitValue refusal(NumberParseException unreadable) {
    return new UnfitValue(
        "not-a-telephone-number", "not a telephone number: " + unreadable.getErrorType());
  }

  private static String canonical(PhoneNumber number) {
    return NUMBERS.format(number, PhoneNumberFormat.E164);
  }
}
