package org.carepost.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.Words;

/** Where staff see who they are here, and how they sign in. */
@Path(AccountPages.HOME)
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class AccountPages {
  static final String HOME = "/account";

  private final CurrentStaff current;
  private final Words words;

  @Inject
  AccountPages(CurrentStaff current, Words words) {
    this.current = current;
    this.words = words;
  }

  /**
   * Their own account.
   *
   * @param done what has just been done, or empty
   */
  @GET
  public Page show(@QueryParam("done") @DefaultValue("") String done) {
    String key = "people.account.done." + done;
    return Page.of("people/account")
        .with("view", StaffView.of(current.get(), words))
        .with("done", words.has(key) ? words.text(key) : null);
  }
}
