package org.carepost.messaging;

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

/** Texts and numbers that somebody must look after. */
@Path("/messages")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class WorkPages {
  private static final String ONE = "inbound/{inbound: " + ContactPages.UUID_PATTERN + "}";

  private final ReadWork readWork;
  private final HandleInbound handleInbound;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  WorkPages(ReadWork readWork, HandleInbound handleInbound, CurrentStaff staff, Words words) {
    this.readWork = readWork;
    this.handleInbound = handleInbound;
    this.staff = staff;
    this.words = words;
  }

  /** All of them. */
  @GET
  public Page show() {
    return Page.of("messaging/work").with("view", readWork.view(staff.get()));
  }

  /** Somebody has dealt with a text. */
  @POST
  @Path(ONE + "/completion")
  public Response done(@PathParam("inbound") UUID text, Typed typed) {
    return act(typed, () -> handleInbound.done(text, staff.get()));
  }

  /** A text from an unknown number is for this practice. */
  @POST
  @Path(ONE + "/taking")
  public Response take(@PathParam("inbound") UUID text, Typed typed) {
    return act(typed, () -> handleInbound.take(text, staff.get()));
  }

  /** A text is from the person of a conversation. */
  @POST
  @Path(ONE + "/giving")
  public Response give(@PathParam("inbound") UUID text, Typed typed) {
    String thread = typed.text("thread");
    boolean chosen = thread.matches(ContactPages.UUID_PATTERN);
    UUID to = chosen ? UUID.fromString(thread) : new UUID(0, 0); // the id of nothing
    return act(typed, () -> handleInbound.give(text, to, staff.get()));
  }

  /** A number is right. */
  @POST
  @Path("numbers/confirmation")
  public Response confirm(Typed typed) {
    return act(typed, () -> handleInbound.confirm(typed.text("number"), staff.get()));
  }

  private Response act(Typed typed, Runnable act) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return show().errors(errors).response();
    }
    act.run();
    return See.other("/messages");
  }
}
