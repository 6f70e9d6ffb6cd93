package org.carepost.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.carepost.platform.web.Page;

/** All boards. */
@Path("/reports")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class ReportsPages {
  /** Links to them, by the question that each answers. */
  @GET
  public Page index() {
    return Page.of("reporting/index");
  }
}
