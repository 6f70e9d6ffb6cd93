package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** Tells what our own pages sent, for the running visit, from what is forged or stale. */
@ApplicationScoped
public class CsrfCheck {
  private final Visit visit;
  private final OwnOrigin origin;

  /** Checks the visit of the running request. */
  @Inject
  public CsrfCheck(Visit visit, OwnOrigin origin) {
    this.visit = visit;
    this.origin = origin;
  }

  /**
   * Whether it is to be refused.
   *
   * @param csrf the token that came along
   */
  boolean fails(MultivaluedMap<String, String> headers, String csrf) {
    return !origin.matches(headers.getFirst("Origin"), headers.getFirst(HttpHeaders.HOST))
        || !visit.made(csrf);
  }
}
