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
import org.carepost.platform.PracticeId;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** All answers at once, to be checked and sent. */
@Path("/r/{ods}/{form}/check-answers")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class CheckPages {
  private final Journeys journeys;
  private final SendForm sendForm;
  private final OtherHelp otherHelp;
  private final Visit visit;
  private final Words words;
  private final Clock clock;

  /** Sends what the running visit typed. */
  @Inject
  public CheckPages(
      Journeys journeys,
      SendForm sendForm,
      OtherHelp otherHelp,
      Visit visit,
      Words words,
      Clock clock) {
    this.journeys = journeys;
    this.sendForm = sendForm;
    this.otherHelp = otherHelp;
    this.visit = visit;
    this.words = words;
    this.clock = clock;
  }

  /** Shows the answers; or leads to the first question without one. */
  @GET
  public Response check(@PathParam("ods") PracticeId ods, @PathParam("form") String form) {
    return check(journeys.of(ods, form), new FormErrors(words));
  }

  /** Sends them; once, however often it is asked to. */
  @POST
  public Response send(
      @PathParam("ods") PracticeId ods, @PathParam("form") String form, Typed typed) {
    Journey journey = journeys.of(ods, form);
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return check(journey, errors);
    }
    try {
      return Clash.tried(
              journey.fields().text("mobile"),
              () -> sendForm.send(ods, visit.key(), journey.form()))
          .map(reference -> See.other(journey.confirmation(reference) + how(journey)))
          .orElseGet(() -> check(journey, errors));
    } catch (TooManyTries flood) {
      return check(journey, errors.add("maincontent", "consultation.check.flood"));
    }
  }

  private static String how(Journey journey) {
    boolean alone =
        journey.fields().text(OtherHelp.DECISION).equals(OtherHelp.Decision.ACCEPTED.name());
    return alone ? "?" + SentPages.ALONE + "=yes" : "";
  }

  private Response check(Journey journey, FormErrors errors) {
    if (journey.sent().isPresent()) {
      return See.other(journey.confirmation(journey.sent().get()));
    }
    if (!journey.open()) {
      return See.other(journey.start() + "?lost=1");
    }
    if (journey.emergency().mustBeShown()) {
      return See.other(journey.redFlag());
    }
    if (journey.walk().firstUnanswered().isPresent()) {
      return See.other(journey.next() + (journey.begun() ? "?change=1" : ""));
    }
    if (otherHelp.wanted(journey).isPresent()) {
      return See.other(journey.otherHelp());
    }
    return Page.of("consultation/checkAnswers")
        .with("view", CheckView.of(journey, words, clock))
        .errors(errors)
        .response();
  }
}
