package org.carepost.people;

import java.util.regex.Pattern;

/**
 * What somebody needs to add a second factor.
 *
 * @param secret in base32
 * @param picture for an app to scan
 */
public record SecondFactorView(TotpSecret secret, QrPicture picture) {
  private static final Pattern FOURS = Pattern.compile("(.{4})(?!$)");

  /**
   * A secret for somebody's authenticator app.
   *
   * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">Key URI
   *     format</a>
   */
  static SecondFactorView of(TotpSecret secret, StaffMember member) {
    String uri =
        "otpauth://totp/Carepost:%s?secret=%s&issuer=Carepost"
            .formatted(member.username(), secret.base32());
    return new SecondFactorView(secret, QrPicture.of(uri));
  }

  /** The secret in fours, for who types it into the app. */
  public String spaced() {
    return FOURS.matcher(secret.base32()).replaceAll("$1 ");
  }
}
