package org.carepost.appointments;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** The waiting list for earlier times, and what became of those that were given up. */
@Path("/appointments")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class WaitingPages {
  private final ReadWaitingList read;
  private final ChangeWaitingList change;
  private final ReadDay day;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  WaitingPages(
      ReadWaitingList read,
      ChangeWaitingList change,
      ReadDay day,
      CurrentStaff staff,
      Words words) {
    this.read = read;
    this.change = change;
    this.day = day;
    this.staff = staff;
    this.words = words;
  }

  /**
   * Who waits, and the free times of this week and to come.
   *
   * @param done what has just been done, or empty
   */
  @GET
  @Path("waiting")
  public Page list(@QueryParam("done") @DefaultValue("") String done) {
    return Page.of("appointments/waiting")
        .with("view", read.view(staff.get()))
        .with("done", Done.words(done, words));
  }

  /** What a patient would wait for. */
  @GET
  @Path("patients/{patient: " + DayPages.UUID_PATTERN + "}/waiting")
  public Page ask(@PathParam("patient") UUID patient) {
    return form(patient, WaitingForm.EMPTY);
  }

  /** Puts a patient on the list; 422 if what is typed does not fit. */
  @POST
  @Path("patients/{patient: " + DayPages.UUID_PATTERN + "}/waiting")
  public Response add(@PathParam("patient") UUID patient, Typed typed) {
    FormErrors errors = typed.errors(words);
    WaitingForm form = WaitingForm.of(typed);
    Optional<WaitingPlace.Wish> wish = form.wish(day.today(staff.get()), errors);
    if (errors.isEmpty() && wish.isPresent()) {
      change.add(patient, wish.get(), staff.get());
      return See.other("/appointments/waiting?done=waiting");
    }
    return form(patient, form).errors(errors).response();
  }

  /** Takes a patient off the list. */
  @POST
  @Path("waiting/{place: " + DayPages.UUID_PATTERN + "}/removal")
  public Response remove(@PathParam("place") UUID place, Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return list("").errors(errors).response();
    }
    change.remove(place, staff.get());
    return See.other("/appointments/waiting?done=left");
  }

  private Page form(UUID patient, WaitingForm form) {
    return Page.of("appointments/wait")
        .with("patient", read.patient(patient, staff.get()))
        .with("clinics", read.clinics(staff.get()))
        .with("form", form);
  }
}
