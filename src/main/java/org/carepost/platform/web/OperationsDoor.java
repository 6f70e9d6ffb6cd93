package org.carepost.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the server itself answers beside the application: health, metrics and the description of the
 * API.
 *
 * <p>Metrics are for who shows the token of the setting <code>metrics.token</code>, or, where there
 * is none, for programs on this machine that ask without a proxy; for others there are none (404).
 */
@WebFilter({"/metrics", "/metrics/*", "/health", "/health/*", "/openapi", "/openapi/*"})
public class OperationsDoor implements Filter {
  private static final List<String> PROXY_HEADERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Optional<String> token;

  /**
   * @param token that opens metrics
   */
  @Inject
  public OperationsDoor(@ConfigProperty(name = "metrics.token") Optional<String> token) {
    this.token = token;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (asked.getServletPath().startsWith("/metrics") && !mayMeasure(asked)) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean mayMeasure(HttpServletRequest request) throws IOException {
    return token.isPresent()
        ? isSame("Bearer " + token.get(), request.getHeader(HttpHeaders.AUTHORIZATION))
        : isFromThisMachine(request);
  }

  private static boolean isSame(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isFromThisMachine(HttpServletRequest request) throws IOException {
    return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
        && PROXY_HEADERS.stream().allMatch(header -> request.getHeader(header) == null);
  }
}
