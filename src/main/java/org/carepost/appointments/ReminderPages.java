package org.carepost.appointments;

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
import org.carepost.people.CurrentStaff;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** "What do patients hear of their appointments, and when?" Everybody may look. */
@Path("/settings/reminders")
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class ReminderPages {
  private final PracticeReminders reminders;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  ReminderPages(PracticeReminders reminders, CurrentStaff staff, Words words) {
    this.reminders = reminders;
    this.staff = staff;
    this.words = words;
  }

  /**
   * The rules as they are.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Page show(@QueryParam("done") @DefaultValue("") String done) {
    StaffMember by = staff.get();
    ReminderPlans plans = reminders.plans(by);
    return Page.of("appointments/reminders")
        .with("changes", ReminderForm.changes(words))
        .with("told", plans.told().stream().map(Enum::name).toList())
        .with("plans", ReminderForm.plans(plans, words))
        .with("saved", reminders.saved(by))
        .with("manager", by.role() == Role.MANAGER)
        .with("done", Done.words(done, words));
  }

  /** Changes them, for what is booked already too. */
  @POST
  @RolesAllowed(Role.IS_MANAGER)
  public Response choose(Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return show("").errors(errors).response();
    }
    ReminderPlans plans = reminders.plans(staff.get());
    reminders.choose(
        ReminderForm.told(typed), ReminderForm.steps(typed, plans, words), staff.get());
    return See.other("/settings/reminders?done=reminders");
  }
}
