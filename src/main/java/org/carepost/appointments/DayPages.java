package org.carepost.appointments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.FindPatients;
import org.carepost.people.Role;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Words;

/** The day list, and patients with all their appointments. */
@Path("/appointments")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class DayPages {
  /** A UUID as it stands in an address. */
  static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final int FOUND = 50;

  private final ReadDay day;
  private final ReadPatient patient;
  private final FindPatients findPatients;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  DayPages(
      ReadDay day,
      ReadPatient patient,
      FindPatients findPatients,
      CurrentStaff staff,
      Words words) {
    this.day = day;
    this.patient = patient;
    this.findPatients = findPatients;
    this.staff = staff;
    this.words = words;
  }

  /**
   * A day's appointments.
   *
   * @param date ISO date, or empty for today
   * @param done what has just been done, or empty
   * @param texts how many texts have just been written, or 0
   */
  @GET
  public Page list(
      @QueryParam("day") @DefaultValue("") String date,
      @QueryParam("done") @DefaultValue("") String done,
      @QueryParam("texts") @DefaultValue("0") int texts) {
    LocalDate shown = date.isEmpty() ? day.today(staff.get()) : date(date);
    return Page.of("appointments/day")
        .with("view", day.view(shown, staff.get()))
        .with("manager", staff.get().role() == Role.MANAGER)
        .with("done", texts > 0 ? Done.texted(texts, words) : Done.words(done, words));
  }

  /** Patients by NHS number or name. */
  @GET
  @Path("patients")
  public Page find(@QueryParam("q") @DefaultValue("") String search) {
    return Page.of("appointments/patients")
        .with("search", search)
        .with("patients", findPatients.find(search, FOUND, staff.get()));
  }

  /** One patient's appointments, to come and past. */
  @GET
  @Path("patients/{patient: " + UUID_PATTERN + "}")
  public Page patient(@PathParam("patient") UUID id) {
    return Page.of("appointments/patient").with("view", patient.view(id, staff.get()));
  }

  private static LocalDate date(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() < 2000 || day.getYear() >= 2100) {
        throw new Problem(ProblemType.NOT_FOUND);
      }
      return day;
    } catch (DateTimeException notDate) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
