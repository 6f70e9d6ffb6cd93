package org.carepost.appointments;

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
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Whom staff tell of their appointments by phone or letter. */
@Path("/appointments/telling")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class TellingPages {
  private final TellInPerson tellInPerson;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  TellingPages(TellInPerson tellInPerson, CurrentStaff staff, Words words) {
    this.tellInPerson = tellInPerson;
    this.staff = staff;
    this.words = words;
  }

  /**
   * What is to be told.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Page list(@QueryParam("done") @DefaultValue("") String done) {
    return Page.of("appointments/telling")
        .with("views", tellInPerson.views(staff.get()))
        .with("done", Done.words(done, words));
  }

  /** Says that a patient has been told. */
  @POST
  @Path("{telling: " + DayPages.UUID_PATTERN + "}/completion")
  public Response complete(@PathParam("telling") UUID telling, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return list("").errors(errors).response();
    }
    tellInPerson.told(telling, staff.get());
    return See.other("/appointments/telling?done=told");
  }
}
