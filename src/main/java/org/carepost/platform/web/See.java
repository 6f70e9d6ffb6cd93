package org.carepost.platform.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where the browser goes next. */
public final class See {
  private See() {}

  /**
   * 303: what was posted is done, look there.
   *
   * @param path absolute path on this site, already encoded
   */
  public static Response other(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
