package org.carepost.video;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** The room, for patients and guests who were admitted. */
@Path("/v/{link:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
public class CallRoomPages {
  private final FollowCallLink followLink;
  private final IssuePass issuePass;
  private final TurnServers turnServers;
  private final CallScreens screens;
  private final Visit visit;
  private final Words words;

  @PathParam("link")
  private String token;

  @Inject
  CallRoomPages(
      FollowCallLink followLink,
      IssuePass issuePass,
      TurnServers turnServers,
      CallScreens screens,
      Visit visit,
      Words words) {
    this.followLink = followLink;
    this.issuePass = issuePass;
    this.turnServers = turnServers;
    this.screens = screens;
    this.visit = visit;
    this.words = words;
  }

  /** The room; who is not admitted, or no longer, is sent back to the door. */
  @GET
  @Path("call")
  @Produces(Page.HTML)
  public Response room() {
    CallDoor door = follow();
    return door.open() && door.participant().isAdmitted() && !door.call().state().isOver()
        ? screens.call(door, token).withDevices()
        : See.other("/v/" + token);
  }

  /**
   * What a page needs for one connection to the room: <code>pass</code> and <code>rtc</code>, an
   * RTCConfiguration.
   */
  @POST
  @Path("passes")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject pass(Typed typed) {
    if (!typed.errors(words).isEmpty()) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    CallDoor door = follow();
    return Json.createObjectBuilder()
        .add("pass", issuePass.toVisitor(door, visit.key()))
        .add("rtc", turnServers.configuration(door.participant().id()))
        .build();
  }

  private CallDoor follow() {
    return followLink.follow(token, visit.key());
  }
}
