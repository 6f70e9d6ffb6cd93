package org.carepost.people;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** Where staff come in and go out. */
@Path("/")
@RequestScoped
@PermitAll
public class SignInPages {
  private final SignIn signIn;
  private final SignOut signOut;
  private final CurrentStaff current;
  private final Cookies cookies;
  private final Words words;
  private final Clock clock;

  @Inject
  SignInPages(
      SignIn signIn,
      SignOut signOut,
      CurrentStaff current,
      Cookies cookies,
      Words words,
      Clock clock) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.current = current;
    this.cookies = cookies;
    this.words = words;
    this.clock = clock;
  }

  /** The address of the sign-in page that leads on to another page. */
  static String before(LocalPath next) {
    return "/sign-in?next=" + URLEncoder.encode(next.text(), StandardCharsets.UTF_8);
  }

  /**
   * The sign-in page; who is signed in already goes straight on.
   *
   * @param next path on this site to go on to; anything else is taken as the queue
   * @param username to be filled in already, if it has the shape of one
   */
  @GET
  @Path("sign-in")
  @Produces(Page.HTML)
  public Response ask(
      @QueryParam("next") String next, @QueryParam("username") @DefaultValue("") String username) {
    LocalPath then = LocalPath.of(next).orElse(LocalPath.START);
    return current.find().isPresent()
        ? See.other(then.text())
        : SignInForm.before(then, StaffMember.isUsername(username) ? username : "")
            .page(new FormErrors(words))
            .response();
  }

  /**
   * Signs in and goes on; shows what was typed before on a page whose session had ended, so that it
   * can be sent again. 422 if anything is missing or wrong, 429 after too many wrong tries.
   */
  @POST
  @Path("sign-in")
  @Produces(Page.HTML)
  public Response signIn(Typed typed) {
    SignInForm form = SignInForm.of(typed);
    FormErrors errors = SignInForm.errors(typed, words);
    if (!errors.isEmpty()) {
      return form.page(errors).response();
    }
    try {
      return signIn
          .signIn(form.credentials(typed), SessionKind.BROWSER)
          .map(signedIn -> goOn(form, signedIn))
          .orElseGet(() -> form.page(errors.add("username", "people.signIn.wrong")).response());
    } catch (TooManyTries locked) {
      errors.add("username", "people.signIn.locked", locked.minutesFrom(clock.instant()));
      return form.page(errors).status(locked.type().status()).response();
    }
  }

  /** Signs out, if signed in, and goes to the sign-in page. */
  @POST
  @Path("sign-out")
  @Produces(Page.HTML)
  public Response signOut(Typed typed, @HeaderParam(HttpHeaders.COOKIE) String cookie) {
    if (!typed.errors(words).isEmpty()) {
      return See.other("/sign-in");
    }
    cookies.sent(cookie, AccessFilter.COOKIE).ifPresent(signOut::signOut);
    return Response.fromResponse(See.other("/sign-in"))
        .cookie(cookies.gone(AccessFilter.COOKIE))
        .build();
  }

  private Response goOn(SignInForm form, SignedIn signedIn) {
    Response next =
        form.held()
            .map(held -> Page.of("people/heldForm").with("held", held).response())
            .orElseGet(() -> See.other(form.next().text()));
    return Response.fromResponse(next)
        .cookie(cookies.session(AccessFilter.COOKIE, signedIn.token()))
        .build();
  }
}
