package org.carepost.video;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.Requests;
import org.carepost.people.BirthDate;
import org.carepost.people.CurrentStaff;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** The day's video calls, and invitations to new ones. */
@Path("/video")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class VideoPages {
  private final ReadDay readDay;
  private final InvitePatient invitePatient;
  private final Requests requests;
  private final Practices practices;
  private final CurrentStaff staff;
  private final Words words;
  private final Clock clock;

  @Inject
  VideoPages(
      ReadDay readDay,
      InvitePatient invitePatient,
      Requests requests,
      Practices practices,
      CurrentStaff staff,
      Words words,
      Clock clock) {
    this.readDay = readDay;
    this.invitePatient = invitePatient;
    this.requests = requests;
    this.practices = practices;
    this.staff = staff;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Who waits and how long, who is in a room, who is to come.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Page day(@QueryParam("done") @DefaultValue("") String done) {
    String key = "video.done." + done;
    return Page.of("video/day")
        .with("view", readDay.view(staff.get()))
        .with("done", words.has(key) ? words.text(key) : null);
  }

  /**
   * Asks whom to invite and when.
   *
   * @param reference of the case it is for, or empty
   */
  @GET
  @Path("invitation")
  public Page ask(@QueryParam("case") @DefaultValue("") String reference) {
    return invitation(InvitationForm.empty(reference), new FormErrors(words));
  }

  /** Invites; 422 with what was typed if something must be corrected. */
  @POST
  @Path("calls")
  public Response invite(Typed typed) {
    InvitationForm form = InvitationForm.of(typed);
    FormErrors errors = typed.errors(words);
    Optional<NewCall> asked =
        form.reference().isEmpty() ? byName(form, errors) : forCase(form, errors);
    if (!errors.isEmpty()) {
      return invitation(form, errors).response();
    }
    invitePatient.invite(asked.orElseThrow(), staff.get());
    return See.other("/video?done=invited");
  }

  private Optional<NewCall> byName(InvitationForm form, FormErrors errors) {
    Optional<PersonName> name = form.name(errors);
    Optional<BirthDate> born = form.birthDate(errors, clock);
    Optional<MobileNumber> mobile = form.number(errors);
    Optional<Instant> at = begins(form, errors);
    return errors.isEmpty()
        ? Optional.of(new NewCall(Optional.empty(), name.get(), born.get(), mobile.get(), at.get()))
        : Optional.empty();
  }

  private Optional<NewCall> forCase(InvitationForm form, FormErrors errors) {
    Request request = request(form.reference());
    return begins(form, errors)
        .map(
            at ->
                new NewCall(
                    Optional.of(new NewCall.About(request.id(), request.reference())),
                    request.person().name(),
                    request.person().born(),
                    request.contact().mobile(),
                    at));
  }

  private Optional<Instant> begins(InvitationForm form, FormErrors errors) {
    return form.begins(errors, practices.get(staff.get().practice()).zone(), clock);
  }

  private Page invitation(InvitationForm form, FormErrors errors) {
    return Page.of("video/invitation")
        .with("form", form)
        .with("who", form.reference().isEmpty() ? null : who(request(form.reference())))
        .errors(errors);
  }

  private static String who(Request request) {
    return request.person().name().full() + ", " + request.contact().mobile().national();
  }

  private Request request(String reference) {
    try {
      return requests.get(staff.get().practice(), Reference.parse(reference));
    } catch (IllegalArgumentException noReference) {
      throw new Problem(ProblemType.NOT_FOUND, noReference);
    }
  }
}
