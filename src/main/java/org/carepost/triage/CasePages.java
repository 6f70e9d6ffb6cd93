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
import org.carepost.consultation.Reference;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** One case, and what staff can do about it. */
@Path("/triage")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class CasePages {
  private static final String REFERENCE = "{reference: [0-9A-Za-z-]{8,9}}";

  private final ReadCase cases;
  private final ReadQueue queue;
  private final RingPatient calls;
  private final CaseActs acts;
  private final CurrentStaff staff;
  private final Words words;

  /** Acts for whoever is signed in. */
  @Inject
  public CasePages(
      ReadCase cases,
      ReadQueue queue,
      RingPatient calls,
      CaseActs acts,
      CurrentStaff staff,
      Words words) {
    this.cases = cases;
    this.queue = queue;
    this.calls = calls;
    this.acts = acts;
    this.staff = staff;
    this.words = words;
  }

  /**
   * The case beside its queue.
   *
   * @param done what has just been done to it, or empty
   */
  @GET
  @Path(REFERENCE)
  public Page open(
      @PathParam("reference") String reference, @QueryParam("done") @DefaultValue("") String done) {
    return page(PathReference.of(reference), CaseForm.EMPTY, done);
  }

  /** Opens a case from the queue: whoever does has it from then on. */
  @POST
  @Path("claims")
  public Response openFromQueue(Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return Page.of("triage/queue")
          .with("view", queue.view(QueueName.ALL, "", staff.get()))
          .errors(errors)
          .response();
    }
    Reference reference = PathReference.of(typed.text("reference"));
    acts.tryToClaim(reference, staff.get());
    return See.other("/triage/" + reference.text());
  }

  /** Takes the open case. */
  @POST
  @Path(REFERENCE + "/claim")
  public Response claim(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::claim);
  }

  /** Takes it from a colleague. */
  @POST
  @Path(REFERENCE + "/takeover")
  public Response takeOver(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::takeOver);
  }

  /** Puts it back for somebody else. */
  @POST
  @Path(REFERENCE + "/release")
  public Response release(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::release);
  }

  /** Says how soon it must be dealt with. */
  @POST
  @Path(REFERENCE + "/urgency")
  public Response urgency(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::setUrgency);
  }

  /** Says which registered patient it is of. */
  @POST
  @Path(REFERENCE + "/patient")
  public Response match(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::match);
  }

  /** Takes that back. */
  @POST
  @Path(REFERENCE + "/patient/removal")
  public Response unmatch(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::unmatch);
  }

  /** Adds a note for colleagues. */
  @POST
  @Path(REFERENCE + "/notes")
  public Response note(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::note);
  }

  /** Writes to the patient. */
  @POST
  @Path(REFERENCE + "/replies")
  public Response reply(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::reply);
  }

  /** Closes it with an outcome. */
  @POST
  @Path(REFERENCE + "/closure")
  public Response close(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::close);
  }

  /** Opens a closed one again. */
  @POST
  @Path(REFERENCE + "/reopening")
  public Response reopen(@PathParam("reference") String reference, Typed typed) {
    return act(reference, typed, acts::reopen);
  }

  private Response act(String typedReference, Typed typed, CaseActs.Act act) {
    Reference reference = PathReference.of(typedReference);
    FormErrors errors = typed.errors(words);
    String word = errors.isEmpty() ? act.on(reference, typed, errors, staff.get()) : "";
    String done = errors.isEmpty() ? word : "";
    CaseForm left = CaseForm.of(typed).after(done);
    if (errors.isEmpty() && !left.isTyped()) {
      return See.other("/triage/" + reference.text() + "?done=" + done);
    }
    return page(reference, left, done).errors(errors).response();
  }

  private String said(String done) {
    String key = "triage.done." + done;
    return words.has(key) ? words.text(key) : null;
  }

  private Page page(Reference reference, CaseForm form, String done) {
    CaseView view = cases.view(reference, staff.get());
    return Page.of("triage/case")
        .with("view", view)
        .with("done", said(view.said(done)))
        .with("success", view.said(done).equals(done))
        .with("call", calls.about(reference, staff.get()).orElse(null))
        .with("queue", queue.view(QueueName.ALL, "", staff.get()))
        .with("form", form)
        .with("once", Tokens.random());
  }
}
