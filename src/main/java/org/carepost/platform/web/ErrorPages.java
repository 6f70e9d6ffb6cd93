package org.carepost.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Stands in for the server's own error page, wherever the server gives up before we are asked. */
@Path("/error")
@RequestScoped
@PermitAll
@Produces(Page.HTML)
public class ErrorPages {
  private final HttpServletRequest request;

  /** Answers for the request that failed. */
  @Inject
  public ErrorPages(HttpServletRequest request) {
    this.request = request;
  }

  /** Never returns: the problem that the server met, or NOT_FOUND for who comes here directly. */
  @GET
  public Page get() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    throw new Problem(
        status instanceof Integer code ? ProblemType.ofStatus(code) : ProblemType.NOT_FOUND);
  }

  /** The same for what was posted. */
  @POST
  public Page post() {
    return get();
  }
}
