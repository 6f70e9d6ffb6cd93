package org.carepost.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request that no well-behaved client would send, byte by byte. */
final class RawRequest {
  private static final int PATIENCE_MS = 30_000;

  private RawRequest() {}

  /**
   * All that comes back: status line, headers and body.
   *
   * @param url of the site
   * @param line the request line, without its end
   * @param headers but for Host and Connection
   */
  static String answer(String url, String line, String... headers) {
    URI site = URI.create(url);
    List<String> always = List.of("Host: " + site.getAuthority(), "Connection: close");
    String head =
        line
            + "\r\n"
            + String.join("\r\n", always)
            + "\r\n"
            + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n")
            + "\r\n";
    try (Socket socket = new Socket(InetAddress.getByName(site.getHost()), site.getPort())) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
