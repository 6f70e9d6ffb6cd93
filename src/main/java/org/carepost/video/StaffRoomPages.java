package org.carepost.video;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.MobileNumber;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/**
 * What staff do from within a room. Scripts send these forms in the background, so that the call
 * goes on; what they answer is the page as it stands then.
 */
@Path("/video/{call: " + CallIds.SHAPE + "}")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class StaffRoomPages {
  private final StaffCallScreen screen;
  private final SwitchRoom switchRoom;
  private final InviteGuest inviteGuest;
  private final SendOut sendOut;
  private final SaveNote saveNote;
  private final CurrentStaff staff;
  private final Words words;

  @PathParam("call")
  private String call;

  @Inject
  StaffRoomPages(
      StaffCallScreen screen,
      SwitchRoom switchRoom,
      InviteGuest inviteGuest,
      SendOut sendOut,
      SaveNote saveNote,
      CurrentStaff staff,
      Words words) {
    this.screen = screen;
    this.switchRoom = switchRoom;
    this.inviteGuest = inviteGuest;
    this.sendOut = sendOut;
    this.saveNote = saveNote;
    this.staff = staff;
    this.words = words;
  }

  /** Switches what the patient and guests may do. */
  @POST
  @Path("switches")
  public Response allow(Typed typed) {
    Switches switches =
        new Switches(
            typed.all("may").contains("chat"),
            typed.all("may").contains("files"),
            typed.all("may").contains("screen"));
    return act(typed, "switched", () -> switchRoom.allow(id(), switches, staff.get()));
  }

  /** Sends a guest out. */
  @POST
  @Path("removal")
  public Response remove(Typed typed) {
    return act(
        typed,
        "removed",
        () -> sendOut.send(id(), CallIds.of(typed.text("participant")), staff.get()));
  }

  /** Invites a guest by text, or shows the link to pass on if no number is given. */
  @POST
  @Path("guests")
  public Response invite(Typed typed) {
    FormErrors errors = typed.errors(words);
    Optional<GuestRole> role = role(typed, errors);
    String number = typed.text("guest-mobile");
    Optional<MobileNumber> mobile = number.isEmpty() ? Optional.empty() : mobile(number, errors);
    Optional<String> link = Optional.empty();
    if (errors.isEmpty()) {
      try {
        link = inviteGuest.invite(id(), role.orElseThrow(), mobile, staff.get());
      } catch (IllegalCallMove move) {
        errors.add("maincontent", "video.problem.state." + move.state().name());
      } catch (RoomFull full) {
        errors.add("maincontent", "video.problem.guests", InviteGuest.MOST);
      }
    }
    return screen
        .page(id())
        .with("guestMobile", errors.isEmpty() ? "" : number)
        .with("guestLink", link.orElse(null))
        .with("done", errors.isEmpty() ? words.text("video.done.guest") : null)
        .errors(errors)
        .withDevices();
  }

  private Optional<GuestRole> role(Typed typed, FormErrors errors) {
    Optional<GuestRole> role = typed.one("guest-role", GuestRole.class);
    if (role.isEmpty()) {
      errors.add("guest-role", "video.problem.role");
    }
    return role;
  }

  private static Optional<MobileNumber> mobile(String typed, FormErrors errors) {
    try {
      return Optional.of(MobileNumber.parse(typed));
    } catch (IllegalArgumentException unfit) {
      errors.add("guest-mobile", "video.invite.problem.mobile");
      return Optional.empty();
    }
  }

  /**
   * Keeps the note while it is written: <code>version</code> to send next, and whether it was
   * <code>kept</code>. 403 from a page that is too old, 422 if it is too long, 409 if somebody else
   * has saved another meanwhile; nothing is changed then.
   */
  @POST
  @Path("drafts")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject draft(Typed typed) {
    if (!typed.errors(words).isEmpty()) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    String note = typed.text("note");
    if (note.length() > Call.LONGEST_NOTE) {
      throw new Problem(ProblemType.INVALID);
    }
    return saveNote
        .save(id(), note, typed.text("note-version"), staff.get())
        .map(version -> Json.createObjectBuilder().add("version", version).build())
        .orElseThrow(() -> new Problem(ProblemType.CONFLICT));
  }

  /** Keeps the note, without scripting. */
  @POST
  @Path("notes")
  public Response note(Typed typed) {
    String note = typed.text("note");
    FormErrors errors = typed.errors(words);
    if (note.length() > Call.LONGEST_NOTE) {
      errors.add("note", "video.problem.note", Call.LONGEST_NOTE);
    }
    if (errors.isEmpty()
        && saveNote.save(id(), note, typed.text("note-version"), staff.get()).isEmpty()) {
      errors.add("note", "video.problem.note.changed");
    }
    return errors.isEmpty()
        ? done("note")
        : screen.page(id()).with("note", note).errors(errors).withDevices();
  }

  private Response act(Typed typed, String word, Runnable what) {
    return screen.refusal(id(), typed, what).map(Page::withDevices).orElseGet(() -> done(word));
  }

  private Response done(String word) {
    return See.other("/video/" + call + "?done=" + word);
  }

  private UUID id() {
    return CallIds.of(call);
  }
}
