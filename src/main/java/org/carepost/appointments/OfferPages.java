package org.carepost.appointments;

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
import org.carepost.messaging.BirthDateForm;
import org.carepost.people.BirthDate;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Where links in offers lead: the birth date first, then the time, to take or to leave. */
@Path("/o/{offerLink:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class OfferPages {
  private final FollowPatientLink follow;
  private final OfferScreens screens;
  private final AnswerOffer answer;
  private final Visit visit;
  private final Words words;
  private final Clock clock;

  @PathParam("offerLink")
  private String token;

  @Inject
  OfferPages(
      FollowPatientLink follow,
      OfferScreens screens,
      AnswerOffer answer,
      Visit visit,
      Words words,
      Clock clock) {
    this.follow = follow;
    this.screens = screens;
    this.answer = answer;
    this.visit = visit;
    this.words = words;
    this.clock = clock;
  }

  /** The offer, or the question for the birth date; 410 if the link leads nowhere any more. */
  @GET
  public Response show() {
    PatientLink link = follow.link(token);
    FormErrors none = new FormErrors(words);
    return switch (follow.door(link, visit.key())) {
      case ENDED -> screens.ended(link).response();
      case SHUT -> screens.birthDate(link, token, BirthDateForm.keeping(""), none).response();
      case OPEN -> screens.offer(link, token, none).response();
    };
  }

  /** Tries a birth date; 422 if it is no date or not the patient's, 410 if it was the last try. */
  @POST
  @Path("opening")
  public Response open(Typed typed) {
    PatientLink link = follow.link(token);
    if (follow.door(link, visit.key()) == FollowPatientLink.Door.ENDED) {
      return screens.ended(link).response();
    }
    BirthDateForm form = BirthDateForm.of(typed);
    FormErrors errors = typed.errors(words);
    Optional<BirthDate> born = form.date(errors, clock);
    if (!errors.isEmpty()) {
      return screens.birthDate(link, token, form, errors).response();
    }
    PatientLink tried = follow.open(token, born.orElseThrow(), visit.key());
    return switch (follow.door(tried, visit.key())) {
      case OPEN -> See.other("/o/" + token);
      case ENDED -> screens.ended(tried).response();
      case SHUT -> {
        errors.add("born", "messaging.birthDate.wrong", tried.triesLeft());
        yield screens.birthDate(tried, token, form, errors).response();
      }
    };
  }

  /** Takes the time or leaves it; the page then says what that came to. */
  @POST
  @Path("answer")
  public Response answer(Typed typed) {
    PatientLink link = follow.link(token);
    FormErrors errors = typed.errors(words);
    FollowPatientLink.Door door = follow.door(link, visit.key());
    if (door == FollowPatientLink.Door.ENDED) {
      return screens.ended(link).response();
    }
    if (door == FollowPatientLink.Door.SHUT) {
      errors.add("born", "messaging.birthDate.again");
      return screens.birthDate(link, token, BirthDateForm.keeping(""), errors).response();
    }
    String said = typed.text("answer");
    if (errors.isEmpty() && said.equals("yes")) {
      answer.yes(link.practice(), link.about());
    } else if (errors.isEmpty() && said.equals("no")) {
      answer.no(link.practice(), link.about());
    } else {
      errors.add("actions", "appointments.offer.problem.answer");
      return screens.offer(link, token, errors).response();
    }
    return See.other("/o/" + token);
  }
}
