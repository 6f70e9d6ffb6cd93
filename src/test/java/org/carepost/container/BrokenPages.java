package org.carepost.container;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A page that fails as no page of ours may. */
@Path("/broken")
@RequestScoped
@PermitAll
public class BrokenPages {
  static final String SECRET = "what only the log may say";

  /** Never returns. */
  @GET
  public String get() {
    throw new IllegalStateException(SECRET);
  }
}
