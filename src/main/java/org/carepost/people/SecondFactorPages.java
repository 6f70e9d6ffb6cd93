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

/** Where staff add and remove their own second factor. */
@Path(SecondFactorPages.SECOND_FACTOR)
@RequestScoped
@RolesAllowed({Role.IS_NAVIGATOR, Role.IS_CLINICIAN, Role.IS_MANAGER})
public class SecondFactorPages {
  /** The address of the page. */
  static final String SECOND_FACTOR = "/account/second-factor";

  private final CurrentStaff current;
  private final ConfirmPassword confirmPassword;
  private final AddSecondFactor addSecondFactor;
  private final RemoveSecondFactor removeSecondFactor;
  private final SecondFactorRule rule;
  private final Cookies cookies;
  private final Words words;
  private final Clock clock;

  @Inject
  SecondFactorPages(
      CurrentStaff current,
      ConfirmPassword confirmPassword,
      AddSecondFactor addSecondFactor,
      RemoveSecondFactor removeSecondFactor,
      SecondFactorRule rule,
      Cookies cookies,
      Words words,
      Clock clock) {
    this.current = current;
    this.confirmPassword = confirmPassword;
    this.addSecondFactor = addSecondFactor;
    this.removeSecondFactor = removeSecondFactor;
    this.rule = rule;
    this.cookies = cookies;
    this.words = words;
    this.clock = clock;
  }

  /** A new secret to scan; or, for who has a second factor, how to remove it. */
  @GET
  @Produces(Page.HTML)
  public Page ask() {
    FormErrors none = new FormErrors(words);
    return current.get().hasSecondFactor() ? on(none) : off(TotpSecret.random(), none);
  }

  /**
   * Adds the secret if the password is theirs and the code is of it; else 422 with the same secret,
   * or 429 after too many wrong passwords.
   */
  @POST
  @Produces(Page.HTML)
  public Response add(Typed typed, @HeaderParam(HttpHeaders.COOKIE) String cookie) {
    FormErrors errors = typed.errors(words);
    TotpSecret secret = secret(typed);
    if (!errors.isEmpty()) {
      return off(secret, errors).response();
    }
    try {
      if (!confirmPassword.isOf(current.get(), typed.text("password"))) {
        errors.add("password", "people.secondFactor.password.wrong");
      } else if (!addSecondFactor.add(current.get(), secret, typed.text("code"), here(cookie))) {
        errors.add("code", "people.secondFactor.wrong");
      }
    } catch (TooManyTries locked) {
      errors.add("password", "people.signIn.locked", locked.minutesFrom(clock.instant()));
      return off(secret, errors).status(locked.type().status()).response();
    }
    return errors.isEmpty() ? See.other(SECOND_FACTOR) : off(secret, errors).response();
  }

  private String here(String cookie) {
    return cookies.sent(cookie, AccessFilter.COOKIE).orElseThrow();
  }

  /** Removes the second factor if the code is of it; else 422, or 429 after too many wrong ones. */
  @POST
  @Path("removal")
  @Produces(Page.HTML)
  public Response remove(Typed typed) {
    FormErrors errors = typed.errors(words);
    if (!errors.isEmpty()) {
      return on(errors).response();
    }
    try {
      return removeSecondFactor.remove(current.get(), typed.text("code"))
          ? See.other(SECOND_FACTOR)
          : on(errors.add("code", "people.secondFactor.wrong")).response();
    } catch (TooManyTries locked) {
      errors.add("code", "people.secondFactor.locked", locked.minutesFrom(clock.instant()));
      return on(errors).status(locked.type().status()).response();
    }
  }

  private Page off(TotpSecret secret, FormErrors errors) {
    return Page.of("people/secondFactor")
        .with("view", SecondFactorView.of(secret, current.get()))
        .with("required", rule.holdsBack(current.get()))
        .errors(errors);
  }

  private static Page on(FormErrors errors) {
    return Page.of("people/secondFactorOn").errors(errors);
  }

  /** The secret that the page showed; another if it was tampered with, which no code is of. */
  private static TotpSecret secret(Typed typed) {
    try {
      return new TotpSecret(typed.text("secret"));
    } catch (IllegalArgumentException tamperedWith) {
      return TotpSecret.random();
    }
  }
}
