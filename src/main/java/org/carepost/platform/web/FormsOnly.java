package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Lets nothing but a form get to a resource that reads one: without a body there is no form. */
@Provider
@ApplicationScoped
public class FormsOnly implements ContainerRequestFilter {
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean wanted =
        Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(Typed.class);
    MediaType media = request.getMediaType();
    if (wanted
        && (media == null || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media))) {
      throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }
  }
}
