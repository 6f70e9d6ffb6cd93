package org.carepost.messaging;

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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Where staff write a text to a patient, and see those that were sent. */
@Path("/patients/{patient: " + ContactPages.UUID_PATTERN + "}/texts")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class ComposePages {
  private final ReadCompose readCompose;
  private final QueueText queueText;
  private final CurrentStaff staff;
  private final Words words;

  @PathParam("patient")
  private UUID patient;

  @Inject
  ComposePages(ReadCompose readCompose, QueueText queueText, CurrentStaff staff, Words words) {
    this.readCompose = readCompose;
    this.queueText = queueText;
    this.staff = staff;
    this.words = words;
  }

  /**
   * An empty text, and those that were sent.
   *
   * @param queued id of the text that was just written, which can be undone, or empty
   * @param done what became of an undone one, or empty
   */
  @GET
  public Page show(
      @QueryParam("queued") @DefaultValue("") String queued,
      @QueryParam("done") @DefaultValue("") String done) {
    String said = "messaging.compose.done." + done;
    return page(ComposeForm.starting(readCompose.beginning(patient, staff.get())))
        .with("queued", queued.matches(ContactPages.UUID_PATTERN) ? queued : null)
        .with("done", words.has(said) ? words.text(said) : null);
  }

  /**
   * The same form with what its words cost and how they look; with those of a template if that was
   * asked for, or with plain characters.
   */
  @POST
  @Path("preview")
  public Response preview(Typed typed) {
    FormErrors errors = typed.errors(words);
    ComposeForm form = ComposeForm.of(typed);
    if (!typed.text("use").isEmpty()) {
      form = readCompose.withTemplate(patient, form, staff.get());
    }
    if (!typed.text("plain").isEmpty()) {
      form = form.saying(PlainCharacters.in(form.words()));
    }
    readCompose.moment(form, errors, staff.get());
    return page(form).errors(errors).response();
  }

  /** Queues the text and shows it; 422 if it cannot be sent like that. */
  @POST
  public Response send(Typed typed) {
    FormErrors errors = typed.errors(words);
    ComposeForm form = ComposeForm.of(typed);
    form.check(errors);
    readCompose.checkOwnWords(patient, form, errors, staff.get());
    Optional<Instant> at = readCompose.moment(form, errors, staff.get());
    readCompose.refuse(patient, form, errors, staff.get());
    if (!errors.isEmpty()) {
      return page(form).errors(errors).response();
    }
    TextMessage text =
        queueText.queue(
            patient, form.chosenKind(), form.words(), at.orElse(null), form.once(), staff.get());
    return See.other("/patients/" + patient + "/texts?queued=" + text.id());
  }

  /** Takes a text back, if it has not left yet. */
  @POST
  @Path("{text: " + ContactPages.UUID_PATTERN + "}/withdrawal")
  public Response withdraw(@PathParam("text") UUID text, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page(ComposeForm.starting("")).errors(errors).response();
    }
    boolean inTime = queueText.withdraw(patient, text, staff.get());
    return See.other("/patients/" + patient + "/texts?done=" + (inTime ? "withdrawn" : "late"));
  }

  private Page page(ComposeForm form) {
    return Page.of("messaging/compose")
        .with("view", readCompose.view(patient, form, staff.get()))
        .with("form", form);
  }
}
