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
import org.carepost.people.Patient;
import org.carepost.people.Patients;
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
  private final Patients patients;
  private final Practices practices;
  private final CurrentStaff staff;
  private final Words words;
  private final Clock clock;

  @Inject
  VideoPages(
      ReadDay readDay,
      InvitePatient invitePatient,
      Requests requests,
      Patients patients,
      Practices practices,
      CurrentStaff staff,
      Words words,
      Clock clock) {
    this.readDay = readDay;
    this.invitePatient = invitePatient;
    this.requests = requests;
    this.patients = patients;
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
   * @param patient id of the registered patient, or empty
   * @param day ISO date of their appointment, or empty
   * @param at time of day of it, or empty
   */
  @GET
  @Path("invitation")
  public Page ask(
      @QueryParam("case") @DefaultValue("") String reference,
      @QueryParam("patient") @DefaultValue("") String patient,
      @QueryParam("day") @DefaultValue("") String day,
      @QueryParam("at") @DefaultValue("") String at) {
    return invitation(
        patient.isEmpty()
            ? InvitationForm.empty(reference)
            : InvitationForm.forPatient(patient, mobile(patient), day, at),
        new FormErrors(words));
  }

  private String mobile(String patient) {
    return patient(patient).mobile().map(MobileNumber::national).orElse("");
  }

  /** Invites; 422 with what was typed if something must be corrected. */
  @POST
  @Path("calls")
  public Response invite(Typed typed) {
    InvitationForm form = InvitationForm.of(typed);
    FormErrors errors = typed.errors(words);
    Optional<NewCall> asked =
        !form.reference().isEmpty()
            ? forCase(form, errors)
            : form.patient().isEmpty() ? byName(form, errors) : forPatient(form, errors);
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

  private Optional<NewCall> forPatient(InvitationForm form, FormErrors errors) {
    Patient patient = patient(form.patient());
    Optional<MobileNumber> mobile = form.number(errors);
    Optional<Instant> at = begins(form, errors);
    return errors.isEmpty()
        ? Optional.of(
            new NewCall(Optional.empty(), patient.name(), patient.born(), mobile.get(), at.get()))
        : Optional.empty();
  }

  private Patient patient(String id) {
    return patients.get(staff.get().practice(), CallIds.of(id));
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
    return Page.of("video/invitation").with("form", form).with("who", who(form)).errors(errors);
  }

  private String who(InvitationForm form) {
    if (!form.patient().isEmpty()) {
      return patient(form.patient()).name().full();
    }
    if (form.reference().isEmpty()) {
      return null;
    }
    Request request = request(form.reference());
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
