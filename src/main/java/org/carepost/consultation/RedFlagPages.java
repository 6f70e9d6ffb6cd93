package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;
import org.carepost.practice.WorkingCalendars;

/** What must not wait, before anything else is asked. */
@Path("/r/{ods}/{form}/red-flag")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class RedFlagPages {
  private final Journeys journeys;
  private final RaiseRedFlag raiseRedFlag;
  private final WorkingCalendars calendars;
  private final Visit visit;
  private final Words words;
  private final Clock clock;

  /** Tells the running visit. */
  @Inject
  public RedFlagPages(
      Journeys journeys,
      RaiseRedFlag raiseRedFlag,
      WorkingCalendars calendars,
      Visit visit,
      Words words,
      Clock clock) {
    this.journeys = journeys;
    this.raiseRedFlag = raiseRedFlag;
    this.calendars = calendars;
    this.visit = visit;
    this.words = words;
    this.clock = clock;
  }

  /** Says whom to call; or leads on, if nothing is known that cannot wait. */
  @GET
  public Response show(@PathParam("ods") PracticeId ods, @PathParam("form") String form) {
    return show(journeys.of(ods, form), new FormErrors(words));
  }

  /** Keeps what they say to it, and goes on to who they are. */
  @POST
  public Response answer(
      @PathParam("ods") PracticeId ods, @PathParam("form") String form, Typed typed) {
    Journey journey = journeys.of(ods, form);
    FormErrors errors = typed.errors(words);
    Optional<RedFlagAnswer> answer = typed.one("red-flag-answer", RedFlagAnswer.class);
    if (errors.isEmpty() && answer.isEmpty()) {
      errors.add("maincontent", "consultation.red-flag.wrong");
    }
    if (!errors.isEmpty() || !journey.emergency().isThere()) {
      return show(journey, errors);
    }
    return raiseRedFlag
        .answer(ods, visit.key(), journey.form(), answer.get())
        .map(draft -> See.other(journeys.now(journey, draft).next()))
        .orElseGet(() -> show(journeys.of(ods, form), errors));
  }

  private Response show(Journey journey, FormErrors errors) {
    if (journey.sent().isPresent()) {
      return See.other(journey.confirmation(journey.sent().get()));
    }
    if (!journey.open()) {
      return See.other(journey.start());
    }
    if (!journey.emergency().isThere()) {
      if (!errors.isEmpty()) {
        throw new Problem(ProblemType.NOT_FOUND); // no page was shown to answer
      }
      return See.other(journey.next());
    }
    PracticeDoor door =
        PracticeDoor.of(
            journey.practice(), calendars.core(journey.practice().id()), clock.instant());
    return Page.of("consultation/redFlag")
        .with("view", new RedFlagView(journey, door))
        .errors(errors)
        .response();
  }
}
