package org.carepost.video;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.carepost.people.PersonName;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Who else comes to a call says who they are; and what a patient says of the call afterwards. */
@Path("/v/{link:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class GuestPages {
  private final FollowCallLink followLink;
  private final IntroduceGuest introduceGuest;
  private final EnterWaitingRoom enterWaitingRoom;
  private final RateCall rateCall;
  private final CallScreens screens;
  private final Visit visit;
  private final Words words;

  @PathParam("link")
  private String token;

  @Inject
  GuestPages(
      FollowCallLink followLink,
      IntroduceGuest introduceGuest,
      EnterWaitingRoom enterWaitingRoom,
      RateCall rateCall,
      CallScreens screens,
      Visit visit,
      Words words) {
    this.followLink = followLink;
    this.introduceGuest = introduceGuest;
    this.enterWaitingRoom = enterWaitingRoom;
    this.rateCall = rateCall;
    this.screens = screens;
    this.visit = visit;
    this.words = words;
  }

  /** Takes a guest's name and goes to the waiting room; 422 if it is no name, 410 at the end. */
  @POST
  @Path("introduction")
  public Response introduce(Typed typed) {
    CallDoor door = followLink.follow(token, visit.key());
    if (!door.isGuests()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    if (door.ended()) {
      return screens.ended(door).response();
    }
    FormErrors errors = typed.errors(words);
    String name = typed.text("guest-name");
    if (!fits(name)) {
      errors.add("guest-name", "video.guest.problem");
    }
    if (!errors.isEmpty()) {
      return screens.guestName(door, token, name, errors).response();
    }
    if (!introduceGuest.introduce(token, name, visit.key())) {
      return screens.ended(door).response();
    }
    enterWaitingRoom.enter(followLink.follow(token, visit.key()));
    return See.other("/v/" + token);
  }

  private static boolean fits(String name) {
    try {
      PersonName.part(name);
      return true;
    } catch (IllegalArgumentException unfit) {
      return false;
    }
  }

  /** Keeps how the patient found the call: <code>stars</code> 1 to 5; 422 if none was chosen. */
  @POST
  @Path("feedback")
  public Response rate(Typed typed) {
    CallDoor door = followLink.follow(token, visit.key());
    FormErrors errors = typed.errors(words);
    if (!door.open()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    String stars = typed.text("stars");
    if (!stars.matches("[1-5]")) {
      errors.add("stars", "video.feedback.problem");
    }
    if (!errors.isEmpty()) {
      return screens.over(door, token).errors(errors).response();
    }
    rateCall.rate(door, Integer.parseInt(stars));
    return See.other("/v/" + token);
  }
}
