package org.carepost.navigation;

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
import java.util.UUID;
import org.carepost.people.CurrentStaff;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Social prescribing: the work list of link workers, and what they do with each referral. */
@Path(ReferralPages.HOME)
@RequestScoped
@RolesAllowed({"NAVIGATOR", "CLINICIAN", "MANAGER"})
@Produces(Page.HTML)
public class ReferralPages {
  /** Where the work list is. */
  public static final String HOME = "/navigate/referrals";

  private static final String REFERRAL = "{referral: [0-9a-f-]{36}}";

  private final ReadReferrals referrals;
  private final ReferralActs acts;
  private final CurrentStaff staff;
  private final Words words;

  @Inject
  ReferralPages(ReadReferrals referrals, ReferralActs acts, CurrentStaff staff, Words words) {
    this.referrals = referrals;
    this.acts = acts;
    this.staff = staff;
    this.words = words;
  }

  /**
   * The work list.
   *
   * @param show <code>ended</code> for those that are over
   */
  @GET
  public Page list(@QueryParam("show") @DefaultValue("") String show) {
    boolean open = !show.equals("ended");
    return Page.of("navigation/referrals")
        .with("open", open)
        .with("lines", referrals.list(open, staff.get()));
  }

  /**
   * One referral.
   *
   * @param done what has just been done with it, or empty
   */
  @GET
  @Path(REFERRAL)
  public Page show(
      @PathParam("referral") UUID referral, @QueryParam("done") @DefaultValue("") String done) {
    return page(referral, ReferralForm.EMPTY, done);
  }

  /** Begins. */
  @POST
  @Path(REFERRAL + "/start")
  public Response start(@PathParam("referral") UUID referral, Typed typed) {
    return act(referral, typed, acts::start);
  }

  /** Does not take it on. */
  @POST
  @Path(REFERRAL + "/refusal")
  public Response decline(@PathParam("referral") UUID referral, Typed typed) {
    return act(referral, typed, acts::decline);
  }

  /** Writes a note. */
  @POST
  @Path(REFERRAL + "/notes")
  public Response note(@PathParam("referral") UUID referral, Typed typed) {
    return act(referral, typed, acts::note);
  }

  /** Keeps the scores at the start. */
  @POST
  @Path(REFERRAL + "/scores/before")
  public Response scoreBefore(@PathParam("referral") UUID referral, Typed typed) {
    return act(referral, typed, acts::scoreBefore);
  }

  /** Keeps the scores at the end. */
  @POST
  @Path(REFERRAL + "/scores/after")
  public Response scoreAfter(@PathParam("referral") UUID referral, Typed typed) {
    return act(referral, typed, acts::scoreAfter);
  }

  /** Ends it with an outcome. */
  @POST
  @Path(REFERRAL + "/ending")
  public Response end(@PathParam("referral") UUID referral, Typed typed) {
    return act(referral, typed, acts::end);
  }

  private Response act(UUID id, Typed typed, ReferralActs.Act act) {
    FormErrors errors = typed.errors(words);
    String word = errors.isEmpty() ? act.on(id, typed, errors, staff.get()) : "";
    String done = errors.isEmpty() ? word : "";
    ReferralForm left = ReferralForm.of(typed).after(done);
    return errors.isEmpty() && !left.isTyped()
        ? See.other(HOME + "/" + id + "?done=" + done)
        : page(id, left, done).errors(errors).response();
  }

  private Page page(UUID id, ReferralForm form, String done) {
    String key = "prescribing.done." + done;
    return Page.of("navigation/referral")
        .with("view", referrals.view(id, staff.get()))
        .with("form", form)
        .with("done", words.has(key) ? words.text(key) : null);
  }
}
