package org.carepost.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Patients to be rung, since a message did not reach them. */
@Path("/triage/calls")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class CallsPages {
  private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final RingPatient ringPatient;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  CallsPages(RingPatient ringPatient, CurrentStaff staff, Words words) {
    this.ringPatient = ringPatient;
    this.staff = staff;
    this.words = words;
  }

  /** The list, most pressing first. */
  @GET
  public Page show() {
    return Page.of("triage/calls").with("calls", ringPatient.views(staff.get()));
  }

  /** Somebody has rung the patient. */
  @POST
  @Path("{call: " + UUID_PATTERN + "}/completion")
  public Response rung(@PathParam("call") UUID call, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return show().errors(errors).response();
    }
    ringPatient.rung(call, staff.get());
    return See.other("/triage/calls");
  }
}
