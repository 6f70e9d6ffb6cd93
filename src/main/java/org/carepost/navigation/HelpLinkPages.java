package org.carepost.navigation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carepost.messaging.BirthDateForm;
import org.carepost.people.BirthDate;
import org.carepost.platform.attempts.AttemptPolicy;
import org.carepost.platform.attempts.Attempts;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Visit;
import org.carepost.platform.web.Words;

/** Where a patient sees what help was found, and says whether they got it. */
@Path("/h/{token:" + Tokens.LINK + "}")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class HelpLinkPages {
  private static final String COOKIE = "carepost_help";
  private static final AttemptPolicy POLICY =
      new AttemptPolicy(
          "help", 5, Duration.ofMinutes(15), Duration.ofHours(24), Duration.ofDays(1));

  private final HelpLink link;
  private final CloseLoop closeLoop;
  private final Attempts attempts;
  private final Visit visit;
  private final Cookies cookies;
  private final Words words;
  private final Clock clock;

  /** Answers the running visit. */
  @Inject
  public HelpLinkPages(
      HelpLink link,
      CloseLoop closeLoop,
      Attempts attempts,
      Visit visit,
      Cookies cookies,
      Words words,
      Clock clock) {
    this.link = link;
    this.closeLoop = closeLoop;
    this.attempts = attempts;
    this.visit = visit;
    this.cookies = cookies;
    this.words = words;
    this.clock = clock;
  }

  /** Asks for the birth date, or shows the service and asks how it went. */
  @GET
  public Response show(
      @PathParam("token") String token, @HeaderParam(HttpHeaders.COOKIE) String sent) {
    HelpLink.View view = link.ofPatient(token);
    return isProven(view, token, sent)
        ? page(view, token, LinkAnswer.EMPTY, new FormErrors(words))
        : birthDate(view, token, BirthDateForm.keeping(""), new FormErrors(words));
  }

  /** Checks the birth date. */
  @POST
  @Path("opening")
  public Response open(@PathParam("token") String token, Typed typed) {
    HelpLink.View view = link.ofPatient(token);
    BirthDateForm form = BirthDateForm.of(typed);
    FormErrors errors = typed.errors(words);
    Optional<BirthDate> born = errors.isEmpty() ? form.date(errors, clock) : Optional.empty();
    if (errors.isEmpty() && !isTheirs(view, token, born.orElseThrow(), errors)) {
      errors.add("born", "navigation.link.wrong.born");
    }
    return errors.isEmpty()
        ? Response.fromResponse(See.other("/h/" + token))
            .cookie(cookies.session(COOKIE, proof(token)))
            .build()
        : birthDate(view, token, form, errors);
  }

  private boolean isTheirs(HelpLink.View view, String token, BirthDate born, FormErrors errors) {
    try {
      attempts.charge(POLICY, token);
    } catch (TooManyTries locked) {
      errors.add("born", "navigation.link.wrong.locked", locked.minutesFrom(clock.instant()));
      return false;
    }
    boolean theirs = view.signpost().born().filter(born::equals).isPresent();
    if (theirs) {
      attempts.forgive(POLICY, token);
    }
    return theirs;
  }

  /** Keeps what became of it. */
  @POST
  public Response answer(
      @PathParam("token") String token, @HeaderParam(HttpHeaders.COOKIE) String sent, Typed typed) {
    HelpLink.View view = link.ofPatient(token);
    if (!isProven(view, token, sent)) {
      return See.other("/h/" + token);
    }
    FormErrors errors = typed.errors(words);
    LinkAnswer answer = LinkAnswer.of(typed);
    Optional<CloseLoop.Ending> ending =
        errors.isEmpty() ? answer.checked(errors) : Optional.empty();
    if (!errors.isEmpty()) {
      return page(view, token, answer, errors);
    }
    closeLoop.byPatient(token, ending.orElseThrow(), answer.reason());
    return See.other("/h/" + token);
  }

  private boolean isProven(HelpLink.View view, String token, String sent) {
    return view.signpost().born().isEmpty()
        || cookies.sent(sent, COOKIE).filter(proof(token)::equals).isPresent();
  }

  private String proof(String token) {
    return visit.seal("help " + token);
  }

  private static Response birthDate(
      HelpLink.View view, String token, BirthDateForm form, FormErrors errors) {
    return Page.of("navigation/birthDate")
        .with("view", view)
        .with("token", token)
        .with("form", form)
        .errors(errors)
        .response();
  }

  private static Response page(
      HelpLink.View view, String token, LinkAnswer answer, FormErrors errors) {
    return Page.of("navigation/help")
        .with("view", view)
        .with("token", token)
        .with("answer", answer)
        .errors(errors)
        .response();
  }
}
