package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

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
