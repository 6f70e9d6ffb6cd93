package org.carepost.appointments;

import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
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

/** Where links about appointments lead: the birth date first, then the patient's appointments. */
@Path("/a/{appointmentLink:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class OwnAppointmentPages {
  private final FollowPatientLink follow;
  private final GiveUpAppointment giveUp;
  private final AskToRebook askToRebook;
  private final OwnScreens screens;
  private final Visit visit;
  private final Words words;
  private final Clock clock;

  @PathParam("appointmentLink")
  private String token;

  @Inject
  OwnAppointmentPages(
      FollowPatientLink follow,
      GiveUpAppointment giveUp,
      AskToRebook askToRebook,
      OwnScreens screens,
      Visit visit,
      Words words,
      Clock clock) {
    this.follow = follow;
    this.giveUp = giveUp;
    this.askToRebook = askToRebook;
    this.screens = screens;
    this.visit = visit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The patient's appointments if this browser was let in, else the question for the birth date;
   * 410 if the link leads nowhere any more.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Response show(@QueryParam("done") @DefaultValue("") String done) {
    PatientLink link = follow.link(token);
    FormErrors none = new FormErrors(words);
    return switch (follow.door(link, visit.key())) {
      case ENDED -> screens.ended(link).response();
      case SHUT -> screens.birthDate(link, token, BirthDateForm.keeping(""), none).response();
      case OPEN ->
          screens
              .appointment(link, token, "", none)
              .with("done", Done.words(done, words))
              .response();
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
      case OPEN -> See.other("/a/" + token);
      case ENDED -> screens.ended(tried).response();
      case SHUT -> {
        errors.add("born", "messaging.birthDate.wrong", tried.triesLeft());
        yield screens.birthDate(tried, token, form, errors).response();
      }
    };
  }

  /** The appointment for the patient's calendar; without the birth date, the question for it. */
  @GET
  @Path("calendar")
  @Produces(AppointmentPages.CALENDAR)
  public Response calendar() {
    PatientLink link = follow.link(token);
    return follow.door(link, visit.key()) == FollowPatientLink.Door.OPEN
        ? AppointmentPages.file(screens.calendar(link))
        : See.other("/a/" + token);
  }

  /** Gives the appointment up; 422 if it is not as the page showed it any more. */
  @POST
  @Path("cancellation")
  public Response cancel(Typed typed) {
    PatientLink link = follow.link(token);
    FormErrors errors = typed.errors(words);
    Optional<Response> shut = shut(link, errors);
    if (shut.isPresent()) {
      return shut.get();
    }
    if (errors.isEmpty() && giveUp.giveUp(screens.of(link), shown(typed))) {
      return See.other("/a/" + token + "?done=given-up");
    }
    errors.add("actions", "appointments.own.problem.changed");
    return screens.appointment(link, token, "", errors).response();
  }

  /** Asks for another time, a request to the practice, and goes back to the appointment. */
  @POST
  @Path("rebooking")
  public Response rebook(Typed typed) {
    PatientLink link = follow.link(token);
    FormErrors errors = typed.errors(words);
    Optional<Response> shut = shut(link, errors);
    if (shut.isPresent()) {
      return shut.get();
    }
    String times = typed.text("times");
    if (times.codePointCount(0, times.length()) > AskToRebook.LONGEST) {
      errors.add("times", "appointments.own.problem.times", AskToRebook.LONGEST);
    }
    if (!errors.isEmpty()) {
      return screens.appointment(link, token, times, errors).response();
    }
    askToRebook.ask(screens.of(link), times);
    return See.other("/a/" + token + "?done=asked");
  }

  private Optional<Response> shut(PatientLink link, FormErrors errors) {
    return switch (follow.door(link, visit.key())) {
      case OPEN -> Optional.empty();
      case ENDED -> Optional.of(screens.ended(link).response());
      case SHUT -> {
        errors.add("born", "messaging.birthDate.again");
        yield Optional.of(
            screens.birthDate(link, token, BirthDateForm.keeping(""), errors).response());
      }
    };
  }

  private static Instant shown(Typed typed) {
    try {
      return Instant.parse(typed.text("start"));
    } catch (DateTimeException e) {
      return Instant.EPOCH; // the start of no appointment
    }
  }
}
