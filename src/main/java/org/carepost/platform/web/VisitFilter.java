package org.carepost.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives every browser its visit cookie. */
@Provider
@ApplicationScoped
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class VisitFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String NEW = "carepost.visit.new";

  private final Visit visit;
  private final Cookies cookies;

  /** Fills the visit of the running request. */
  @Inject
  public VisitFilter(Visit visit, Cookies cookies) {
    this.visit = visit;
    this.cookies = cookies;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(cookies.name("visit"));
    if (cookie != null && Tokens.wellFormed(cookie.getValue())) {
      visit.begin(cookie.getValue());
    } else {
      String token = Tokens.random();
      visit.begin(token);
      request.setProperty(NEW, token);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(NEW) instanceof String token && response.getEntity() instanceof Page) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, cookies.session("visit", token));
    }
  }
}
