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

/** Where staff write a text about an appointment, to its patient or to more of the session. */
@Path("/appointments/{appointment: " + DayPages.UUID_PATTERN + "}/texts")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class SessionTextPages {
  private final TextSession textSession;
  private final CurrentStaff staff;
  private final Words words;

  @PathParam("appointment")
  private UUID id;

  @Inject
  SessionTextPages(TextSession textSession, CurrentStaff staff, Words words) {
    this.textSession = textSession;
    this.staff = staff;
    this.words = words;
  }

  /**
   * An empty text.
   *
   * @param all whether it is for the whole session, if not empty
   */
  @GET
  public Page show(@QueryParam("all") @DefaultValue("") String all) {
    return page(textSession.empty(id, !all.isEmpty(), staff.get()));
  }

  /** The same form as the first patient would see it; with a template's words if that was asked. */
  @POST
  @Path("preview")
  public Response preview(Typed typed) {
    FormErrors errors = typed.errors(words);
    SessionTextForm form = SessionTextForm.of(typed);
    if (!typed.text("use").isEmpty()) {
      form = textSession.withTemplate(form, staff.get());
    }
    form.check(errors);
    return page(form).errors(errors).response();
  }

  /** Queues the texts; 422 if they cannot be sent like that. */
  @POST
  public Response send(Typed typed) {
    FormErrors errors = typed.errors(words);
    SessionTextForm form = SessionTextForm.of(typed);
    int texts = errors.isEmpty() ? textSession.send(id, form, errors, staff.get()) : 0;
    return errors.isEmpty()
        ? See.other("/appointments?day=" + textSession.day(id, staff.get()) + "&texts=" + texts)
        : page(form).errors(errors).response();
  }

  private Page page(SessionTextForm form) {
    return Page.of("appointments/texts")
        .with("view", textSession.view(id, form, staff.get()))
        .with("offered", SessionTextForm.offered())
        .with("form", form);
  }
}
