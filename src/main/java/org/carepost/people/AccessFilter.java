package org.carepost.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Audience;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.See;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.TypedReader;
import org.carepost.platform.web.Words;

/**
 * Finds out who is signed in, and lets nobody in whom the resource does not name.
 *
 * <p>Pages know staff by a cookie, the API by a bearer token; neither takes the other's. Who is not
 * signed in is sent to sign in first if a browser shows what comes back; a form that was posted is
 * kept meanwhile.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {
  /** Name of the cookie that carries the token of a session. */
  public static final String COOKIE = "carepost_session";

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

  private final ResumeSession resumeSession;
  private final CurrentStaff current;
  private final FirstThing firstThing;
  private final Cookies cookies;
  private final TypedReader forms;
  private final Words words;
  @Context private ResourceInfo resource;

  @Inject
  AccessFilter(
      ResumeSession resumeSession,
      CurrentStaff current,
      FirstThing firstThing,
      Cookies cookies,
      TypedReader forms,
      Words words) {
    this.resumeSession = resumeSession;
    this.current = current;
    this.firstThing = firstThing;
    this.cookies = cookies;
    this.forms = forms;
    this.words = words;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    Optional<StaffMember> member = isForPrograms(request) ? bearer(request) : browser(request);
    member.ifPresent(it -> begin(request, it));
    AccessRule rule = AccessRule.of(resource.getResourceClass(), resource.getResourceMethod());
    if (rule.everybody()) {
      return;
    }
    if (member.isEmpty()) {
      request.abortWith(signInFirst(request));
    } else if (!rule.allows(member.get())) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    } else {
      firstThing
          .of(member.get())
          .filter(page -> !isAt(page))
          .ifPresent(page -> request.abortWith(doThatFirst(page, request)));
    }
  }

  private Optional<StaffMember> bearer(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    return Optional.of(BEARER.matcher(header == null ? "" : header))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .filter(Tokens::wellFormed)
        .flatMap(token -> resumeSession.resume(token, SessionKind.API));
  }

  private Optional<StaffMember> browser(ContainerRequestContext request) {
    return cookies
        .sent(request.getHeaderString(HttpHeaders.COOKIE), COOKIE)
        .filter(Tokens::wellFormed)
        .flatMap(
            token ->
                isLookingAgain(request)
                    ? resumeSession.lookAgain(token)
                    : resumeSession.resume(token, SessionKind.BROWSER));
  }

  /** A page that keeps itself up to date is no sign of anybody in front of it. */
  private static boolean isLookingAgain(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.GET) && !isShown(request);
  }

  private void begin(ContainerRequestContext request, StaffMember member) {
    current.begin(member);
    request.setSecurityContext(new StaffSecurity(member, request.getSecurityContext().isSecure()));
  }

  private Response signInFirst(ContainerRequestContext request) throws IOException {
    if (isForPrograms(request) || !isShown(request)) {
      throw new Problem(ProblemType.SIGN_IN_NEEDED);
    }
    Optional<LocalPath> asked = LocalPath.of(request.getUriInfo().getRequestUri());
    if (request.getMethod().equals(HttpMethod.GET)) {
      return See.other(SignInPages.before(asked.orElse(LocalPath.START)));
    }
    if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
      return signInFirst(
          SignInForm.before(asked.orElse(LocalPath.START), "")); // a file is not kept
    }
    Typed typed = typed(request);
    boolean ours = typed.errors(words).isEmpty();
    return signInFirst(
        asked
            .filter(to -> ours)
            .map(to -> SignInForm.holding(HeldForm.of(to, typed)))
            .orElseGet(() -> SignInForm.before(LocalPath.START, "")));
  }

  private Response signInFirst(SignInForm form) {
    return form.page(new FormErrors(words)).status(ProblemType.SIGN_IN_NEEDED.status()).response();
  }

  /** A form that another site made must not be kept: whoever signs in would send it for them. */
  private Typed typed(ContainerRequestContext request) throws IOException {
    MediaType media = request.getMediaType();
    if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media)) {
      throw new Problem(ProblemType.SIGN_IN_NEEDED);
    }
    return forms.readFrom(
        Typed.class,
        Typed.class,
        new Annotation[0],
        media,
        request.getHeaders(),
        request.getEntityStream());
  }

  private Response doThatFirst(String page, ContainerRequestContext request) {
    if (isForPrograms(request) || !request.getMethod().equals(HttpMethod.GET)) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    return See.other(page);
  }

  private boolean isForPrograms(ContainerRequestContext request) {
    return Audience.isProgram(resource, request.getUriInfo());
  }

  /** By the resource that was matched, however its address was spelt. */
  private boolean isAt(String page) {
    return resource.getResourceClass().getAnnotation(Path.class).value().equals(page);
  }

  /** Scripts that fetch a part of a page say so, and could not show a page to sign in. */
  private static boolean isShown(ContainerRequestContext request) {
    String mode = request.getHeaderString("Sec-Fetch-Mode");
    return mode == null || mode.equals("navigate");
  }

  private record StaffSecurity(StaffMember member, boolean isSecure) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return member;
    }

    @Override
    public boolean isUserInRole(String role) {
      return member.role().name().equals(role);
    }

    @Override
    public String getAuthenticationScheme() {
      return FORM_AUTH;
    }
  }
}
