package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The site's own address, as a browser's Origin header names it. */
@ApplicationScoped
public class OwnOrigin {
  private final String publicUrl;

  /**
   * @param publicUrl scheme, host and port that people type; no slash at the end
   */
  @Inject
  public OwnOrigin(@ConfigProperty(name = "public.url") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /**
   * Whether a request came from our own pages, by the site's address or, beside a proxy, the host
   * that was asked.
   *
   * @param origin header, or null when a browser left it out (which tells nothing)
   * @param host header
   */
  public boolean matches(String origin, String host) {
    if (origin == null || origin.equals(publicUrl)) {
      return true;
    }
    try {
      return host != null && host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A link that works from anywhere. */
  public String link(String path) {
    return publicUrl + path;
  }

  /** Whether people come by https: cookies are then for https only. */
  public boolean secure() {
    return publicUrl.startsWith("https://");
  }
}
