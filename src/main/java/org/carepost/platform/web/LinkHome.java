package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads who opens an address below a patient's link that only takes what is posted to the link
 * itself: after an error such an address stays in the browser.
 */
@Provider
@ApplicationScoped
public class LinkHome implements ContainerResponseFilter {
  private static final Pattern BELOW = Pattern.compile("/*([a-z]/" + Tokens.LINK + ")/.+");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()
        && request.getMethod().equals(HttpMethod.GET)) {
      of(request.getUriInfo().getPath()).ifPresent(home -> lead(response, home));
    }
  }

  private static void lead(ContainerResponseContext response, String home) {
    response.setEntity(null);
    response.setStatus(Status.SEE_OTHER.getStatusCode());
    response.getHeaders().remove(HttpHeaders.ALLOW);
    response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(home));
  }

  private static Optional<String> of(String path) {
    Matcher below = BELOW.matcher(path);
    return below.matches() ? Optional.of("/" + below.group(1)) : Optional.empty();
  }
}
