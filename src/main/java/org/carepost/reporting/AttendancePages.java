package org.carepost.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** The board of missed appointments. */
@Path("/reports/attendance")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
public class AttendancePages {
  /** How far one can look back, in weeks. */
  static final List<Integer> WEEKS = List.of(13, 26, 52);

  private static final String DEFAULT = "26";

  private final ReadAttendance attendance;
  private final SetTarget setTarget;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  AttendancePages(ReadAttendance attendance, SetTarget setTarget, CurrentStaff staff, Words words) {
    this.attendance = attendance;
    this.setTarget = setTarget;
    this.staff = staff;
    this.words = words;
  }

  /**
   * The board.
   *
   * @param weeks 13, 26 or 52
   */
  @GET
  @Produces(Page.HTML)
  public Page show(@QueryParam("weeks") @DefaultValue(DEFAULT) String weeks) {
    return page(weeks(weeks), TargetForm.EMPTY);
  }

  /** Its numbers for a spreadsheet. */
  @GET
  @Path("csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@QueryParam("weeks") @DefaultValue(DEFAULT) String weeks) {
    return Response.ok(AttendanceCsv.of(attendance.view(weeks(weeks), staff.get())))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attendance.csv\"")
        .build();
  }

  /** Agrees a target. */
  @POST
  @Path("target")
  @RolesAllowed("MANAGER")
  @Produces(Page.HTML)
  public Response target(Typed typed) {
    FormErrors errors = typed.errors(words);
    TargetForm form = TargetForm.of(typed);
    if (errors.isEmpty()) {
      form.agreement(errors).ifPresent(it -> setTarget.set(it, staff.get()));
    }
    return errors.isEmpty()
        ? See.other("/reports/attendance")
        : page(weeks(DEFAULT), form).errors(errors).response();
  }

  private Page page(int weeks, TargetForm form) {
    return Page.of("reporting/attendance")
        .with("view", attendance.view(weeks, staff.get()))
        .with("choices", WEEKS)
        .with("form", form)
        .with("manager", staff.get().role() == Role.MANAGER);
  }

  private static int weeks(String typed) {
    return WEEKS.stream()
        .filter(it -> it.toString().equals(typed))
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
