package org.carepost.navigation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.people.Patient;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Refers a caller who is registered with the practice. */
@Path("/navigate/{enquiry: [0-9a-f-]{36}}/referral")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class ReferCallerPages {
  private final HelpCaller helpCaller;
  private final ReferralActs acts;
  private final ShowReferForm show;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  ReferCallerPages(
      HelpCaller helpCaller,
      ReferralActs acts,
      ShowReferForm show,
      CurrentStaff staff,
      Words words) {
    this.helpCaller = helpCaller;
    this.acts = acts;
    this.show = show;
    this.staff = staff;
    this.words = words;
  }

  /** Asks to whom, why, and whether they agreed. */
  @GET
  public Page ask(@PathParam("enquiry") UUID enquiry) {
    return page(enquiry, subject(enquiry), ReferralForm.EMPTY, new FormErrors(words));
  }

  /** Refers them; or looks for services, and asks again. */
  @POST
  public Response refer(@PathParam("enquiry") UUID enquiry, Typed typed) {
    FormErrors errors = typed.errors(words);
    Optional<ReferralSubject> subject = subject(enquiry);
    return acts.refer(subject, typed, errors, staff.get())
        .map(it -> See.other(ReferralPages.HOME + "/" + it.id() + "?done=referred"))
        .orElseGet(() -> page(enquiry, subject, ReferralForm.of(typed), errors).response());
  }

  private Optional<ReferralSubject> subject(UUID enquiry) {
    return helpCaller
        .help(enquiry, staff.get())
        .patient()
        .map(Patient::id)
        .map(it -> new ReferralSubject(it, null, ""));
  }

  private Page page(
      UUID enquiry, Optional<ReferralSubject> subject, ReferralForm form, FormErrors errors) {
    return show.page("/navigate/" + enquiry, subject, form, staff.get()).errors(errors);
  }
}
