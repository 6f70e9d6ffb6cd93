package org.carepost.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.carepost.platform.web.Page;

/** The first page. */
@Path("/")
@RequestScoped
@PermitAll
public class HomePages {
  /** Says what this is; in demo mode also where to go in. */
  @GET
  @Produces(Page.HTML)
  public Page home() {
    return Page.of("practice/home");
  }
}
