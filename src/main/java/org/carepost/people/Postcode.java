package org.carepost.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom, such as {@code WV4 4LP}.
 *
 * <p>Shape: outward code, one space, inward code, upper case. The pseudo postcodes of the NHS
 * ({@code ZZ99 3VZ}, no fixed abode) are postcodes too.
 *
 * @param text the postcode
 * @see <a href="https://www.datadictionary.nhs.uk/attributes/postcode.html">NHS Data Dictionary</a>
 */
public record Postcode(String text) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:GIR 0AA"
              + "|ZZ99 [0-9][A-Z]{2}"
              + "|(?:[A-PR-UWYZ][0-9]{1,2}"
              + "|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}"
              + "|[A-PR-UWYZ][0-9][A-HJKPSTUW]"
              + "|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])"
              + " [0-9][ABD-HJLNP-UW-Z]{2})");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final int INWARD = 3;
  private static final int LONGEST = 20;

  /**
   * A postcode in its usual form.
   *
   * @throws UnfitValue if the shape is wrong; never echoes the value
   */
  public Postcode {
    if (text == null || !SHAPE.matcher(text).matches()) {
      throw new UnfitValue("not-a-postcode", "not the shape of a postcode");
    }
  }

  /**
   * A postcode as people write it: in any case, with spaces anywhere or none.
   *
   * @throws UnfitValue if the shape is wrong; never echoes the value
   */
  public static Postcode parse(String typed) {
    if (typed == null || typed.length() > LONGEST) {
      throw new UnfitValue("not-a-postcode", "not the shape of a postcode");
    }
    String bare = SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    int outward = Math.max(0, bare.length() - INWARD);
    return new Postcode(bare.substring(0, outward) + ' ' + bare.substring(outward));
  }

  /** Nothing of the value. */
  @Override
  public String toString() {
    return "Postcode[******]";
  }
}
