package org.carepost.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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

  /**
   * The list, most pressing first.
   *
   * @param rung id of the call that was just made, which can be undone, or empty
   */
  @GET
  public Page show(@QueryParam("rung") @DefaultValue("") String rung) {
    Optional<String> who =
        rung.matches(UUID_PATTERN)
            ? ringPatient.whoWasRung(UUID.fromString(rung), staff.get())
            : Optional.empty();
    return page().with("rung", who.isPresent() ? rung : null).with("who", who.orElse(null));
  }

  private Page page() {
    return Page.of("triage/calls").with("calls", ringPatient.views(staff.get()));
  }

  /** Somebody has rung the patient. */
  @POST
  @Path("{call: " + UUID_PATTERN + "}/completion")
  public Response rung(@PathParam("call") UUID call, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page().errors(errors).response();
    }
    ringPatient.rung(call, staff.get());
    return See.other("/triage/calls?rung=" + call);
  }

  /** Nobody has rung the patient after all. */
  @POST
  @Path("{call: " + UUID_PATTERN + "}/reopening")
  public Response notRung(@PathParam("call") UUID call, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page().errors(errors).response();
    }
    ringPatient.notRung(call, staff.get());
    return See.other("/triage/calls");
  }
}
