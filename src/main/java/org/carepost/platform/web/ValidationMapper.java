package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes values that do not fit to {@link ProblemMapper}; the server has a mapper of its own for
 * them, which would come first otherwise.
 */
@Provider
@ApplicationScoped
public class ValidationMapper implements ExceptionMapper<ValidationException> {
  private final ProblemMapper problems;

  /** Hands over to the mapper of everything. */
  @Inject
  public ValidationMapper(ProblemMapper problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(ValidationException thrown) {
    return problems.toResponse(thrown);
  }
}
