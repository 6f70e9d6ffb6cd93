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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** One appointment, and what staff can do about it. */
@Path("/appointments/{appointment: " + DayPages.UUID_PATTERN + "}")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
public class AppointmentPages {
  /** The media type of calendar files. */
  static final String CALENDAR = "text/calendar;charset=UTF-8";

  private final ReadAppointment read;
  private final MarkAppointment markAppointment;
  private final CancelAppointment cancelAppointment;
  private final CurrentStaff staff;
  private final Words words;

  @PathParam("appointment")
  private UUID id;

  @Inject
  AppointmentPages(
      ReadAppointment read,
      MarkAppointment markAppointment,
      CancelAppointment cancelAppointment,
      CurrentStaff staff,
      Words words) {
    this.read = read;
    this.markAppointment = markAppointment;
    this.cancelAppointment = cancelAppointment;
    this.staff = staff;
    this.words = words;
  }

  /**
   * The appointment.
   *
   * @param done what has just been done, or empty
   */
  @GET
  @Produces(Page.HTML)
  public Page show(@QueryParam("done") @DefaultValue("") String done) {
    return page("").with("done", Done.words(done, words));
  }

  /** The appointment for the patient's calendar. */
  @GET
  @Path("calendar")
  @Produces(CALENDAR)
  public Response calendar() {
    return file(read.calendar(id, staff.get()));
  }

  /** A calendar file to be kept. */
  static Response file(String calendar) {
    return Response.ok(calendar)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
        .build();
  }

  /** Says that the patient came, was seen or did not come, or takes that back. */
  @POST
  @Path("marks")
  @Produces(Page.HTML)
  public Response mark(Typed typed) {
    FormErrors errors = typed.errors(words);
    Optional<AppointmentState> as = mark(typed.text("mark"));
    if (as.isEmpty()) {
      errors.add("actions", "appointments.problem.mark");
    }
    return done(typed, errors, () -> markAppointment.mark(id, as.orElseThrow(), staff.get()));
  }

  /** Cancels it. */
  @POST
  @Path("cancellation")
  @Produces(Page.HTML)
  public Response cancel(Typed typed) {
    FormErrors errors = typed.errors(words);
    String reason = typed.text("reason");
    if (reason.length() > Cancellation.LONGEST_REASON) {
      errors.add("reason", "appointments.problem.reason", Cancellation.LONGEST_REASON);
    }
    return done(
        typed,
        errors,
        () -> cancelAppointment.cancel(staff.get().practice(), id, reason, By.staff(staff.get())));
  }

  private Response done(Typed typed, FormErrors errors, Supplier<Appointment> act) {
    if (errors.isEmpty()) {
      try {
        Appointment changed = act.get();
        String done = "?done=" + changed.state().name();
        return See.other(
            typed.text("from").equals("day")
                ? "/appointments" + done + "&day=" + changed.day() + "#a-" + id
                : "/appointments/" + id + done);
      } catch (NotYetBegun early) {
        errors.add("actions", "appointments.problem.early");
      } catch (IllegalMove move) {
        errors.add(
            "actions",
            "appointments.problem.state",
            words.text("appointments.state." + move.state().name()));
      }
    }
    return page(typed.text("reason")).errors(errors).response();
  }

  private Page page(String reason) {
    return Page.of("appointments/appointment")
        .with("view", read.view(id, staff.get()))
        .with("reason", reason);
  }

  private static Optional<AppointmentState> mark(String typed) {
    return Stream.of(AppointmentState.values())
        .filter(it -> it != AppointmentState.CANCELLED && it.name().equals(typed))
        .findFirst();
  }
}
