package org.carepost.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Where staff choose their own password. */
@Path(PasswordPages.PASSWORD)
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
@Produces(Page.HTML)
public class PasswordPages {
  /** The address of the page. */
  static final String PASSWORD = "/account/password";

  private final CurrentStaff current;
  private final ConfirmPassword confirmPassword;
  private final ChoosePassword choosePassword;
  private final Passwords passwords;
  private final Cookies cookies;
  private final Words words;
  private final Clock clock;

  @Inject
  PasswordPages(
      CurrentStaff current,
      ConfirmPassword confirmPassword,
      ChoosePassword choosePassword,
      Passwords passwords,
      Cookies cookies,
      Words words,
      Clock clock) {
    this.current = current;
    this.confirmPassword = confirmPassword;
    this.choosePassword = choosePassword;
    this.passwords = passwords;
    this.cookies = cookies;
    this.words = words;
    this.clock = clock;
  }

  /** Asks for the present password and the next. */
  @GET
  public Page ask() {
    return page(new FormErrors(words));
  }

  /**
   * Takes the next; 422 if one does not fit, 429 after too many wrong ones, 409 if they were given
   * another meanwhile.
   */
  @POST
  public Response choose(Typed typed, @HeaderParam(HttpHeaders.COOKIE) String cookie) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return page(errors).response();
    }
    StaffMember by = current.get();
    String next = typed.text("password-next");
    try {
      if (!confirmPassword.isOf(by, typed.text("password"))) {
        errors.add("password", "people.password.present.wrong");
      }
    } catch (TooManyTries locked) {
      errors.add("password", "people.signIn.locked", locked.minutesFrom(clock.instant()));
      return page(errors).status(locked.type().status()).response();
    }
    PasswordRule.check("password-next", next, by.username(), errors);
    if (errors.isEmpty() && next.equals(typed.text("password"))) {
      errors.add("password-next", "people.password.same");
    }
    if (errors.isEmpty() && !next.equals(typed.text("password-again"))) {
      errors.add("password-again", "people.password.different");
    }
    if (!errors.isEmpty()) {
      return page(errors).response();
    }
    String here = cookies.sent(cookie, AccessFilter.COOKIE).orElseThrow();
    choosePassword.choose(by, passwords.hash(next), here);
    return See.other(AccountPages.HOME + "?done=password");
  }

  private Page page(FormErrors errors) {
    return Page.of("people/password")
        .with("username", current.get().username())
        .with("first", current.get().hasProvisionalPassword())
        .errors(errors);
  }
}
