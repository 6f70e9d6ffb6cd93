package org.carepost.triage;

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
import org.carepost.consultation.Reference;
import org.carepost.navigation.ReferralActs;
import org.carepost.navigation.ReferralForm;
import org.carepost.navigation.ReferralPages;
import org.carepost.navigation.ReferralSubject;
import org.carepost.navigation.ShowReferForm;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Refers the patient of an open case to a link worker or a community service. */
@Path("/triage/{reference: [0-9A-Za-z-]{8,9}}/referral")
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class ReferPages {
  private final ReferFromCase referFromCase;
  private final ReferralActs acts;
  private final ShowReferForm show;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  ReferPages(
      ReferFromCase referFromCase,
      ReferralActs acts,
      ShowReferForm show,
      CurrentStaff staff,
      Words words) {
    this.referFromCase = referFromCase;
    this.acts = acts;
    this.show = show;
    this.staff = staff;
    this.words = words;
  }

  /** Asks to whom, why, and whether they agreed. */
  @GET
  public Page ask(@PathParam("reference") String reference) {
    Reference of = PathReference.of(reference);
    Optional<ReferralSubject> subject = referFromCase.subject(of, staff.get());
    return page(of, subject, ReferralForm.EMPTY, new FormErrors(words));
  }

  /** Refers them; or looks for services, and asks again. */
  @POST
  public Response refer(@PathParam("reference") String reference, Typed typed) {
    Reference of = PathReference.of(reference);
    FormErrors errors = typed.errors(words);
    Optional<ReferralSubject> subject = referFromCase.subject(of, staff.get());
    return acts.refer(subject, typed, errors, staff.get())
        .map(it -> See.other(ReferralPages.HOME + "/" + it.id() + "?done=referred"))
        .orElseGet(() -> page(of, subject, ReferralForm.of(typed), errors).response());
  }

  private Page page(
      Reference of, Optional<ReferralSubject> subject, ReferralForm form, FormErrors errors) {
    return show.page("/triage/" + of.text(), subject, form, staff.get()).errors(errors);
  }
}
