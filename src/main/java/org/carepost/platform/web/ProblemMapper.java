package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.carepost.platform.LoggedFailure;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/**
 * Turns everything that is thrown into a page for people or problem details for programs. What was
 * not foreseen is logged with its cause and shown without it.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

  private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");

  private final Correlation correlation;
  private final Clock clock;
  @Context private ResourceInfo resource;
  @Context private UriInfo uri;

  /** Answers with the running request's correlation id. */
  @Inject
  public ProblemMapper(Correlation correlation, Clock clock) {
    this.correlation = correlation;
    this.clock = clock;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    Problem problem = problem(thrown);
    if (problem.type() == ProblemType.INTERNAL) {
      log(thrown);
    }
    Response answer = Audience.isProgram(resource, uri) ? details(problem) : page(problem);
    if (problem.type() == ProblemType.SIGN_IN_NEEDED && Audience.isProgram(resource, uri)) {
      answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    problem
        .retryAt()
        .ifPresent(at -> answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, secondsTo(at)));
    return answer;
  }

  void log(Throwable thrown) {
    LOG.log(Level.ERROR, "Request " + correlation.id() + " failed", LoggedFailure.of(thrown));
  }

  private long secondsTo(Instant moment) {
    return Math.max(1, Duration.between(clock.instant(), moment).toSeconds() + 1);
  }

  private static Problem problem(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
      if (cause instanceof ConstraintViolationException invalid) {
        return new Problem(ProblemType.INVALID, violations(invalid));
      }
      if (cause instanceof JsonbException || cause instanceof JsonException) {
        return new Problem(ProblemType.UNREADABLE_BODY);
      }
      if (cause instanceof WebApplicationException web) {
        return new Problem(ProblemType.ofStatus(web.getResponse().getStatus()));
      }
    }
    return new Problem(ProblemType.INTERNAL);
  }

  private static List<Violation> violations(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(it -> new Violation(pointer(it.getPropertyPath()), it.getMessage()))
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .toList();
  }

  /** The path without method and parameter, which come first, as a JSON pointer. */
  private static String pointer(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .skip(2)
        .map(node -> "/" + INDEX.matcher(node.toString()).replaceAll("/$1"))
        .collect(Collectors.joining());
  }

  private Response details(Problem problem) {
    ProblemType type = problem.type();
    return Response.status(type.status())
        .type("application/problem+json")
        .entity(
            new ProblemDetails(
                "https://carepost.org/problems/" + type.slug(),
                type.title(),
                type.status(),
                type.slug(),
                correlation.id(),
                problem.violations()))
        .build();
  }

  private Response page(Problem problem) {
    return new Page(
            "platform/problem",
            problem.type().status(),
            Map.of("type", problem.type(), "correlation", correlation.id()))
        .response();
  }
}
