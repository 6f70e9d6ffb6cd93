package org.carepost.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

/**
 * Shows the error page for what JAX-RS would answer with an empty page: addresses and media types
 * that cannot be read.
 */
@WebFilter("/*")
public class ReadableRequests implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isReadable((HttpServletRequest) request)) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_BAD_REQUEST);
      request
          .getRequestDispatcher("/error")
          .forward(new WithoutMedia((HttpServletRequest) request), response);
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    return isAddress(request.getRequestURI())
        && isMediaType(request.getContentType())
        && isMediaRange(request.getHeader(HttpHeaders.ACCEPT));
  }

  private static boolean isAddress(String path) {
    try {
      return new URI(path).getPath().indexOf('\0') < 0;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isMediaType(String header) {
    try {
      return header == null || MediaType.valueOf(header) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isMediaRange(String header) {
    for (String range : header == null ? new String[0] : header.split(",", -1)) {
      if (!range.isBlank() && !isMediaType(range)) {
        return false;
      }
    }
    return true;
  }

  /** The same request as a GET that takes whatever comes. */
  private static final class WithoutMedia extends HttpServletRequestWrapper {
    private static final Set<String> LEFT_OUT = Set.of("accept", "content-type", "content-length");

    WithoutMedia(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }

    @Override
    public String getHeader(String name) {
      return isLeftOut(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return isLeftOut(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isLeftOut(String name) {
      return LEFT_OUT.contains(name.toLowerCase(Locale.ROOT));
    }
  }
}
