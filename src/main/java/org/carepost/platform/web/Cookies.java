package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cookies that scripts cannot read and other sites cannot send with a post.
 *
 * <p>Shape: behind https the name starts with <code>__Host-</code> and the cookie is Secure.
 */
@ApplicationScoped
public class Cookies {
  private final boolean secure;

  /**
   * @param origin tells whether people come by https
   */
  @Inject
  public Cookies(OwnOrigin origin) {
    this.secure = origin.secure();
  }

  /** The name on the wire. */
  public String name(String name) {
    return secure ? "__Host-" + name : name;
  }

  /**
   * The value that a browser sent for a cookie of ours.
   *
   * @param header all of the request's <code>Cookie</code> header, or null
   */
  public Optional<String> sent(String header, String name) {
    String start = name(name) + "=";
    return Arrays.stream(header == null ? new String[0] : header.split(";"))
        .map(String::strip)
        .filter(pair -> pair.startsWith(start))
        .map(pair -> pair.substring(start.length()))
        .findFirst();
  }

  /** A cookie that lives as long as the browser is open. */
  public NewCookie session(String name, String value) {
    return builder(name, value).build();
  }

  /** Takes a cookie back. */
  public NewCookie gone(String name) {
    return builder(name, "").maxAge(0).build();
  }

  private NewCookie.Builder builder(String name, String value) {
    return new NewCookie.Builder(name(name))
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX);
  }
}
