package org.carepost.video;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;
import org.carepost.triage.Outcome;

/** A call on the staff's side: the room, its door, and how it ends. */
@Path("/video/{call: " + CallIds.SHAPE + "}")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class StaffCallPages {
  private final StaffCallScreen screen;
  private final AdmitParticipant admitParticipant;
  private final FinishCall finishCall;
  private final ConcludeCall concludeCall;
  private final SummonPatient summonPatient;
  private final IssuePass issuePass;
  private final TurnServers turnServers;
  private final CurrentStaff staff;
  private final Visit visit;
  private final Words words;

  @PathParam("call")
  private String call;

  @Inject
  StaffCallPages(
      StaffCallScreen screen,
      AdmitParticipant admitParticipant,
      FinishCall finishCall,
      ConcludeCall concludeCall,
      SummonPatient summonPatient,
      IssuePass issuePass,
      TurnServers turnServers,
      CurrentStaff staff,
      Visit visit,
      Words words) {
    this.screen = screen;
    this.admitParticipant = admitParticipant;
    this.finishCall = finishCall;
    this.concludeCall = concludeCall;
    this.summonPatient = summonPatient;
    this.issuePass = issuePass;
    this.turnServers = turnServers;
    this.staff = staff;
    this.visit = visit;
    this.words = words;
  }

  /**
   * The room and what belongs to it; when it is over, what is to be done then.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Response show(@QueryParam("done") @DefaultValue("") String done) {
    String key = "video.done." + done;
    return screen.page(id()).with("done", words.has(key) ? words.text(key) : null).withDevices();
  }

  /** Lets somebody who waits into the room. */
  @POST
  @Path("admission")
  public Response admit(Typed typed) {
    return act(
        typed,
        "admitted",
        () -> admitParticipant.admit(id(), CallIds.of(typed.text("participant")), staff.get()));
  }

  /** Makes the call be over, in one of three ways. */
  @POST
  @Path("ending")
  public Response end(Typed typed) {
    FinishCall.Way way = typed.one("way", FinishCall.Way.class).orElse(FinishCall.Way.ENDED);
    return act(typed, way.name(), () -> finishCall.finish(id(), way, staff.get()));
  }

  /** Says what became of a call that is over. */
  @POST
  @Path("outcome")
  public Response conclude(Typed typed) {
    Optional<Outcome> outcome = typed.one("outcome", Outcome.class);
    if (outcome.isEmpty()) {
      FormErrors errors = typed.errors(words).add("outcome", "video.problem.outcome");
      return screen.page(id()).errors(errors).response();
    }
    return act(typed, "concluded", () -> concludeCall.conclude(id(), outcome.get(), staff.get()));
  }

  /** Texts who left the waiting room that it is their turn. */
  @POST
  @Path("summons")
  public Response summon(Typed typed) {
    return act(typed, "summoned", () -> summonPatient.summon(id(), staff.get()));
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
    return Json.createObjectBuilder()
        .add("pass", issuePass.toStaff(id(), staff.get(), visit.key()))
        .add("rtc", turnServers.configuration(staff.get().id()))
        .build();
  }

  private Response act(Typed typed, String word, Runnable what) {
    return screen
        .refusal(id(), typed, what)
        .map(Page::withDevices)
        .orElseGet(() -> See.other("/video/" + call + "?done=" + word));
  }

  private UUID id() {
    return CallIds.of(call);
  }
}
