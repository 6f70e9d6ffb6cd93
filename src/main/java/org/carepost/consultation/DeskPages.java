package org.carepost.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** The same form for a caller, with what is known of them filled in. */
@Path("/navigate/{enquiry: [0-9a-f-]{36}}/form")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
public class DeskPages {
  private final BeginForCaller beginForCaller;
  private final CurrentStaff staff;
  private final Visit visit;
  private final Words words;

  @Inject
  DeskPages(BeginForCaller beginForCaller, CurrentStaff staff, Visit visit, Words words) {
    this.beginForCaller = beginForCaller;
    this.staff = staff;
    this.visit = visit;
    this.words = words;
  }

  /** Begins the form about health and leads to its first question. */
  @POST
  public Response open(@PathParam("enquiry") UUID enquiry, Typed typed) {
    StaffMember by = staff.get();
    if (!typed.errors(words).isEmpty()) {
      throw new Problem(ProblemType.INVALID); // not from a page of this visit
    }
    beginForCaller.begin(enquiry, visit.key(), by);
    return See.other("/r/" + by.practice() + "/health/words");
  }
}
