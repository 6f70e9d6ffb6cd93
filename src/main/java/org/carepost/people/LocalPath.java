package org.carepost.people;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where on this site to go.
 *
 * <p>Shape: an encoded absolute path with or without a query, at most 500 characters; never of
 * another site.
 *
 * @param text the path
 */
record LocalPath(String text) {
  private static final Pattern SHAPE =
      Pattern.compile("/(?:(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){1,499})?");

  /** Where staff begin. */
  static final LocalPath START = new LocalPath("/triage");

  /**
   * A path that has its shape.
   *
   * @throws IllegalArgumentException if not; never echoes the value
   */
  LocalPath {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a path on this site");
    }
  }

  /** The path that somebody or something sent, if it is one. */
  static Optional<LocalPath> of(String sent) {
    return sent != null && SHAPE.matcher(sent).matches()
        ? Optional.of(new LocalPath(sent))
        : Optional.empty();
  }

  /** The path and query of an address. */
  static Optional<LocalPath> of(URI address) {
    String query = address.getRawQuery();
    return of(address.getRawPath() + (query == null ? "" : '?' + query));
  }
}
