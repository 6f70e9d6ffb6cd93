package org.carepost.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses (400) a socket's handshake that frames came along with, before the server has agreed to
 * talk: Tyrus would wait for ever for what only the same thread does next, and two hundred of such
 * connections would take all threads of the server. RFC 6455, 4.1: a client waits for the answer.
 */
@WebFilter("/live/*")
public class SocketGate implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getInputStream().available() > 0) {
      HttpServletResponse answer = (HttpServletResponse) response;
      answer.setHeader("Connection", "close");
      answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      chain.doFilter(request, response);
    }
  }
}
