package org.carepost.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One browser's visit, known by a random cookie that says nothing about the person.
 *
 * <p>Shape: 256 random bits in base64url, 43 characters.
 */
@RequestScoped
public class Visit {
  private String token;

  void begin(String cookie) {
    this.token = cookie;
  }

  /** SHA-256 of the cookie, 32 bytes: what a table may hold. */
  public byte[] key() {
    return Tokens.hash(token);
  }

  /**
   * What forms of this visit send back: a keyed hash that cannot be made without the cookie.
   *
   * @see <a
   *     href="https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html">OWASP,
   *     signed double submit</a>
   */
  public String csrf() {
    return seal("csrf");
  }

  /**
   * Proof that we gave something to this visit: a keyed hash, 43 characters, that cannot be made
   * without its cookie.
   */
  public String seal(String what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a form was made for this visit; takes the same time whatever was sent. */
  boolean made(String sent) {
    return MessageDigest.isEqual(
        csrf().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
