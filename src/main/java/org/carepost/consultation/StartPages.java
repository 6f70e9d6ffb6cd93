package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Page;
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

  /** Asks what brings somebody here. */
  @GET
  public Page start(@PathParam("ods") PracticeId ods) {
    Practice practice = journeys.practice(ods);
    return Page.of("consultation/start")
        .with("door", PracticeDoor.of(practice, calendars.core(ods), clock.instant()))
        .with("forms", forms.all());
  }
}
