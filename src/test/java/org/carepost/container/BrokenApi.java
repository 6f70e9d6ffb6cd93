package org.carepost.container;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The same for programs. */
@Path("/api/broken")
@RequestScoped
@PermitAll
public class BrokenApi {
  /** Never returns. */
  @GET
  public String get() {
    throw new IllegalStateException(BrokenPages.SECRET);
  }
}
