package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendars;

/** A practice's front door. */
@Path("/r/{ods}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class StartPages {
  private final Journeys journeys;
  private final Forms forms;
  private final WorkingCalendars calendars;
  private final Clock clock;

  /** Opens the given forms. */
  @Inject
  public StartPages(Journeys journeys, Forms forms, WorkingCalendars calendars, Clock clock) {
    this.journeys = journeys;
    this.forms = forms;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Asks what brings somebody here; small letters lead to the address in capitals. */
  @GET
  public Response start(@PathParam("ods") String typed) {
    PracticeId ods = practice(typed.toUpperCase(Locale.ROOT));
    return typed.equals(ods.ods()) ? start(ods).response() : See.other("/r/" + ods.ods());
  }

  private static PracticeId practice(String ods) {
    try {
      return new PracticeId(ods);
    } catch (IllegalArgumentException noCode) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }

  private Page start(PracticeId ods) {
    Practice practice = journeys.practice(ods);
    return Page.of("consultation/start")
        .with("door", PracticeDoor.of(practice, calendars.core(ods), clock.instant()))
        .with("forms", forms.all());
  }
}
