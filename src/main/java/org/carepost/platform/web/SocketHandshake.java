package org.carepost.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets only our own pages connect, and remembers whose cookies came. */
public class SocketHandshake extends ServerEndpointConfig.Configurator {
  @Override
  public boolean checkOrigin(String origin) {
    return true; // checked with the host in modifyHandshake, where both headers are known
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    CDI.current()
        .select(SocketVisitors.class)
        .get()
        .announce(
            first(request.getParameterMap(), SocketVisitors.NUMBER),
            first(request.getHeaders(), "origin"),
            first(request.getHeaders(), "host"),
            first(request.getHeaders(), "cookie"));
  }

  private static String first(Map<String, List<String>> values, String name) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(entry -> Optional.ofNullable(entry.getValue()))
        .filter(list -> !list.isEmpty())
        .map(list -> list.get(0))
        .orElse(null);
  }
}
