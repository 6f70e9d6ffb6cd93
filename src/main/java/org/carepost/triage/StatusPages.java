package org.carepost.triage;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carepost.consultation.Reference;
import org.carepost.people.BirthDate;
import org.carepost.platform.attempts.AttemptPolicy;
import org.carepost.platform.attempts.Attempts;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Where a patient sees what became of a request: by its reference and their birth date. */
@Path("/status")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class StatusPages {
  private static final String COOKIE = "carepost_status";
  private static final AttemptPolicy POLICY =
      new AttemptPolicy(
          "status", 5, Duration.ofMinutes(15), Duration.ofHours(24), Duration.ofDays(1));

  private final ReadStatus status;
  private final Attempts attempts;
  private final Visit visit;
  private final Cookies cookies;
  private final Words words;
  private final Clock clock;

  /** Answers the running visit. */
  @Inject
  public StatusPages(
      ReadStatus status,
      Attempts attempts,
      Visit visit,
      Cookies cookies,
      Words words,
      Clock clock) {
    this.status = status;
    this.attempts = attempts;
    this.visit = visit;
    this.cookies = cookies;
    this.words = words;
    this.clock = clock;
  }

  /** Asks which request. */
  @GET
  public Page ask(@QueryParam("reference") @DefaultValue("") String reference) {
    return form(new StatusForm(reference, "", "", ""));
  }

  /** Checks that it is theirs; it is not said which of the two was wrong. */
  @POST
  public Response check(Typed typed) {
    StatusForm form = StatusForm.of(typed);
    FormErrors errors = typed.errors(words);
    Optional<Reference> reference = form.checkedReference(errors);
    Optional<BirthDate> born = form.checkedBirthDate(errors, clock);
    if (errors.isEmpty() && !isTheirs(reference.orElseThrow(), born.orElseThrow(), errors)) {
      errors.add("reference", "triage.status.problem.unknown");
    }
    if (!errors.isEmpty()) {
      return form(form).errors(errors).response();
    }
    String text = reference.orElseThrow().text();
    return Response.fromResponse(See.other("/status/" + text))
        .cookie(cookies.session(COOKIE, text + "." + visit.seal("status " + text)))
        .build();
  }

  private boolean isTheirs(Reference reference, BirthDate born, FormErrors errors) {
    try {
      attempts.charge(POLICY, reference.text());
    } catch (TooManyTries locked) {
      errors.add("reference", "triage.status.problem.locked", locked.minutesFrom(clock.instant()));
      return false;
    }
    boolean theirs = status.knows(reference, born);
    if (theirs) {
      attempts.forgive(POLICY, reference.text());
    }
    return theirs;
  }

  /** Where the request is, for the visit that has shown it is theirs. */
  @GET
  @Path("{reference: [0-9A-Za-z-]{8,9}}")
  public Response show(
      @PathParam("reference") String written, @HeaderParam(HttpHeaders.COOKIE) String sent) {
    Reference reference = PathReference.of(written);
    String proof = reference.text() + "." + visit.seal("status " + reference.text());
    return cookies.sent(sent, COOKIE).filter(proof::equals).isPresent()
        ? Page.of("triage/status").with("view", status.view(reference)).response()
        : See.other("/status?reference=" + reference.text());
  }

  private static Page form(StatusForm form) {
    return Page.of("triage/statusForm").with("form", form).with("errors", null);
  }
}
