package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Visit;
import org.carepost.practice.Practice;

/** What is said when a request has been sent, to whoever sent it. */
@Path("/r/{ods}/sent/{reference}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class SentPages {
  private final Journeys journeys;
  private final Requests requests;
  private final Drafts drafts;
  private final TextedNumbers textedNumbers;
  private final Visit visit;

  /** Tells the running visit. */
  @Inject
  public SentPages(
      Journeys journeys,
      Requests requests,
      Drafts drafts,
      TextedNumbers textedNumbers,
      Visit visit) {
    this.journeys = journeys;
    this.requests = requests;
    this.drafts = drafts;
    this.textedNumbers = textedNumbers;
    this.visit = visit;
  }

  /** Shows the reference, and what happens next and by when. */
  @GET
  public Page sent(@PathParam("ods") PracticeId ods, @PathParam("reference") Reference reference) {
    Practice practice = journeys.practice(ods);
    if (!drafts.sent(ods, visit.key(), reference)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    Request request = requests.get(ods, reference);
    boolean texted = textedNumbers.include(ods, request.contact().mobile());
    return Page.of("consultation/sent").with("view", SentView.of(practice, request, texted));
  }
}
