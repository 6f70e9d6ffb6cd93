package org.carepost.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;
import org.carepost.practice.WorkingCalendars;

/** Where a form begins: with what must not wait for it. */
@Path("/r/{ods}/{form}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class FormPages {
  private final Journeys journeys;
  private final BeginForm beginForm;
  private final WorkingCalendars calendars;
  private final Visit visit;
  private final Words words;
  private final Clock clock;

  /** Begins forms for the running visit. */
  @Inject
  public FormPages(
      Journeys journeys,
      BeginForm beginForm,
      WorkingCalendars calendars,
      Visit visit,
      Words words,
      Clock clock) {
    this.journeys = journeys;
    this.beginForm = beginForm;
    this.calendars = calendars;
    this.visit = visit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Says when to call 999 or go to A&amp;E instead.
   *
   * @param lost present if what they wanted to send is gone
   */
  @GET
  public Page emergency(
      @PathParam("ods") PracticeId ods,
      @PathParam("form") String form,
      @QueryParam("lost") String lost) {
    return page(journeys.of(ods, form), new FormErrors(words)).with("lost", lost != null);
  }

  /** Goes on to the first question without an answer; {@code from=start} forgets all answers. */
  @POST
  public Response begin(
      @PathParam("ods") PracticeId ods, @PathParam("form") String form, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page(journeys.of(ods, form), errors).response();
    }
    journeys.of(ods, form);
    beginForm.begin(ods, visit.key(), form, typed.text("from").equals("start"));
    return See.other(journeys.of(ods, form).next());
  }

  private Page page(Journey journey, FormErrors errors) {
    PracticeDoor door =
        PracticeDoor.of(
            journey.practice(), calendars.core(journey.practice().id()), clock.instant());
    return Page.of("consultation/emergency")
        .with("view", new FormStart(journey, door))
        .with("lost", false)
        .errors(errors);
  }
}
