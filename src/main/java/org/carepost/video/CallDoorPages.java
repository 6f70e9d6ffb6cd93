package org.carepost.video;

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
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.carepost.messaging.BirthDateForm;
import org.carepost.people.BirthDate;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Where links to video calls lead: the birth date first, then the waiting room. */
@Path("/v/{link:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class CallDoorPages {
  private static final Duration SOON = Duration.ofMinutes(30);

  private final FollowCallLink followLink;
  private final OpenCall openCall;
  private final EnterWaitingRoom enterWaitingRoom;
  private final LeaveWaitingRoom leaveWaitingRoom;
  private final NotePresence notePresence;
  private final SayNeeds sayNeeds;
  private final CallScreens screens;
  private final Visit visit;
  private final Words words;
  private final Clock clock;

  @PathParam("link")
  private String token;

  @Inject
  CallDoorPages(
      FollowCallLink followLink,
      OpenCall openCall,
      EnterWaitingRoom enterWaitingRoom,
      LeaveWaitingRoom leaveWaitingRoom,
      NotePresence notePresence,
      SayNeeds sayNeeds,
      CallScreens screens,
      Visit visit,
      Words words,
      Clock clock) {
    this.followLink = followLink;
    this.openCall = openCall;
    this.enterWaitingRoom = enterWaitingRoom;
    this.leaveWaitingRoom = leaveWaitingRoom;
    this.notePresence = notePresence;
    this.sayNeeds = sayNeeds;
    this.screens = screens;
    this.visit = visit;
    this.words = words;
    this.clock = clock;
  }

  /**
   * What comes next for who follows the link: the birth date, the waiting room, the call, or that
   * it is over; 410 if the link leads nowhere any more.
   */
  @GET
  public Response show() {
    CallDoor door = follow();
    return switch (door.state()) {
      case ENDED -> screens.ended(door).response();
      case SHUT -> shut(door, new FormErrors(words)).response();
      case OPEN -> open(door);
    };
  }

  private Response open(CallDoor door) {
    if (door.call().state().isOver()) {
      return screens.over(door, token).response();
    }
    if (door.participant().takesPlace()) {
      return See.other(path("/call"));
    }
    if (door.participant().isAdmitted()) {
      return screens.left(door, token).response();
    }
    if (door.participant().waitingSince().isEmpty()) {
      return screens.ready(door, token).response();
    }
    notePresence.note(door.participant());
    return screens.waiting(door, token).response();
  }

  private Page shut(CallDoor door, FormErrors errors) {
    return door.isGuests()
        ? screens.guestName(door, token, "", errors)
        : screens.birthDate(door, token, BirthDateForm.keeping(""), errors);
  }

  /**
   * Tries a birth date and goes on, to the waiting room if it is about time; 422 if it is no date
   * or not the patient's, 410 if it was the last try.
   */
  @POST
  @Path("opening")
  public Response open(Typed typed) {
    CallDoor door = follow();
    if (door.ended()) {
      return screens.ended(door).response();
    }
    FormErrors errors = typed.errors(words);
    BirthDateForm form = BirthDateForm.of(typed);
    Optional<BirthDate> born = form.date(errors, clock);
    if (!errors.isEmpty()) {
      return screens.birthDate(door, token, form, errors).response();
    }
    OpenCall.Opening opening = openCall.open(token, born.orElseThrow(), visit.key());
    if (opening.right()) {
      return letIn(follow());
    }
    if (opening.triesLeft() == 0) {
      return screens.ended(door).response();
    }
    errors.add("born", "messaging.birthDate.wrong", opening.triesLeft());
    return screens.birthDate(door, token, form, errors).response();
  }

  private Response letIn(CallDoor door) {
    if (!clock.instant().plus(SOON).isBefore(door.call().scheduledFor())) {
      enterWaitingRoom.enter(door);
    }
    return See.other(path(""));
  }

  /** Goes to the waiting room. */
  @POST
  @Path("arrival")
  public Response arrive(Typed typed) {
    return act(typed, enterWaitingRoom::enter);
  }

  /** Leaves the waiting room; <code>text=yes</code> asks for a text when it is their turn. */
  @POST
  @Path("departure")
  public Response depart(Typed typed) {
    boolean text = typed.text("text").equals("yes");
    return act(typed, door -> leaveWaitingRoom.leave(door, text));
  }

  /** Says what would help in the call: any of <code>need</code>. */
  @POST
  @Path("needs")
  public Response need(Typed typed) {
    return act(typed, door -> sayNeeds.say(door, CallNeed.of(typed.all("need"))));
  }

  private Response act(Typed typed, Consumer<CallDoor> what) {
    CallDoor door = follow();
    FormErrors errors = typed.errors(words);
    if (door.ended()) {
      return screens.ended(door).response();
    }
    if (!door.open()) {
      errors.add("born", "video.door.again");
      return shut(door, errors).response();
    }
    if (!errors.isEmpty()) {
      return screens.ready(door, token).errors(errors).response();
    }
    what.accept(door);
    return See.other(path(""));
  }

  /** Camera, microphone, loudspeaker and connection, tried before it counts. */
  @GET
  @Path("device-test")
  public Response test() {
    CallDoor door = follow();
    return door.ended()
        ? screens.ended(door).response()
        : screens.deviceTest(door, token).withDevices();
  }

  private String path(String below) {
    return "/v/" + token + below;
  }

  private CallDoor follow() {
    return followLink.follow(token, visit.key());
  }
}
