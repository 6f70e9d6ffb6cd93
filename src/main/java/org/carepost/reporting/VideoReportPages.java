package org.carepost.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Page;

/** The board of video calls. */
@Path("/reports/video")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class VideoReportPages {
  private final ReadVideoReport report;
  private final CurrentStaff staff;

  @Inject
  VideoReportPages(ReadVideoReport report, CurrentStaff staff) {
    this.report = report;
    this.staff = staff;
  }

  /**
   * The board.
   *
   * @param weeks 13, 26 or 52
   */
  @GET
  public Page show(@QueryParam("weeks") @DefaultValue("13") String weeks) {
    int chosen =
        AttendancePages.WEEKS.stream()
            .filter(it -> it.toString().equals(weeks))
            .findFirst()
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return Page.of("reporting/video")
        .with("view", report.view(chosen, staff.get()))
        .with("choices", AttendancePages.WEEKS);
  }
}
