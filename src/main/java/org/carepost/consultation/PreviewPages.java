package org.carepost.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.Page;

/** Past requests to which a pathway would have been applied. */
@Path("/navigate/pathways/{pathway}/preview")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class PreviewPages {
  private final PreviewPathway preview;
  private final CurrentStaff staff;

  @Inject
  PreviewPages(PreviewPathway preview, CurrentStaff staff) {
    this.preview = preview;
    this.staff = staff;
  }

  /** Shows them, newest first. */
  @GET
  public Page show(@PathParam("pathway") String pathway) {
    return Page.of("consultation/preview").with("view", preview.preview(pathway, staff.get()));
  }
}
