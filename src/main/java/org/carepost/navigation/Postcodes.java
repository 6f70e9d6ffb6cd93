package org.carepost.navigation;

import java.util.Optional;
import org.carepost.people.Postcode;
import org.carepost.people.UnfitValue;

/** Postcodes as others write them, in their usual form. */
final class Postcodes {
  private static final int INWARD = 3;

  private Postcodes() {}

  /** In its usual form; empty if it is none. */
  static Optional<String> usual(String typed) {
    try {
      return Optional.of(Postcode.parse(typed).text());
    } catch (UnfitValue notPostcode) {
      return Optional.empty();
    }
  }

  /** The sector of a postcode: WV4 4 of WV4 4LP. */
  static String sector(String postcode) {
    return postcode.substring(0, postcode.length() - INWARD + 1);
  }

  /** The district of a postcode with the space after it: WV4 of WV4 4LP. */
  static String district(String postcode) {
    return postcode.substring(0, postcode.length() - INWARD);
  }
}
