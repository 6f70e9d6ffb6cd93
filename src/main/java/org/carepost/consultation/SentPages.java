package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.carepost.navigation.Signposts;
import org.carepost.people.CurrentStaff;
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
  static final String ALONE = "alone";

  private final Journeys journeys;
  private final Requests requests;
  private final Drafts drafts;
  private final TextedNumbers textedNumbers;
  private final Signposts signposts;
  private final CurrentStaff staff;
  private final Visit visit;

  /** Tells the running visit. */
  @Inject
  public SentPages(
      Journeys journeys,
      Requests requests,
      Drafts drafts,
      TextedNumbers textedNumbers,
      Signposts signposts,
      CurrentStaff staff,
      Visit visit) {
    this.journeys = journeys;
    this.requests = requests;
    this.drafts = drafts;
    this.textedNumbers = textedNumbers;
    this.signposts = signposts;
    this.staff = staff;
    this.visit = visit;
  }

  /**
   * Shows the reference, and what happens next and by when.
   *
   * @param alone whether they go elsewhere and need nothing else, if not empty
   */
  @GET
  public Page sent(
      @PathParam("ods") PracticeId ods,
      @PathParam("reference") Reference reference,
      @QueryParam(ALONE) @DefaultValue("") String alone) {
    Practice practice = journeys.practice(ods);
    if (!drafts.sent(ods, visit.key(), reference)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    Request request = requests.get(ods, reference);
    GoesElsewhere elsewhere =
        GoesElsewhere.of(signposts.ofRequest(ods, request.id()), !alone.isEmpty()).orElse(null);
    boolean texted = textedNumbers.reach(ods, request.contact().mobile());
    return Page.of("consultation/sent")
        .with("view", SentView.of(practice, request, elsewhere, texted, staff.find()));
  }
}
