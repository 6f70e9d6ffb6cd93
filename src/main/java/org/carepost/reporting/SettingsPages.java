package org.carepost.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.platform.web.Page;

/** What a practice decides for itself. */
@Path("/settings")
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class SettingsPages {
  private final CurrentStaff current;

  @Inject
  SettingsPages(CurrentStaff current) {
    this.current = current;
  }

  /** Links to it, by the question that each page answers. */
  @GET
  public Page index() {
    return Page.of("reporting/settings").with("manager", current.get().role() == Role.MANAGER);
  }
}
