package org.carepost.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Carepost, over HTTP/1.1 without following redirects. */
final class Site {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;

  Site(String url) {
    this.base = URI.create(url);
  }

  /** A request to be sent there. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  /** The body of a form. */
  static HttpRequest.BodyPublisher form(Map<String, String> fields) {
    return BodyPublishers.ofString(
        fields.entrySet().stream()
            .map(field -> field.getKey() + '=' + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Sends it and reads the whole answer.
   *
   * @throws IllegalStateException if the status is another
   */
  HttpResponse<byte[]> send(HttpRequest request, int status)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != status) {
      throw new IllegalStateException(
          "%s %s answered %d and not %d: %s"
              .formatted(
                  request.method(),
                  request.uri(),
                  response.statusCode(),
                  status,
                  new String(response.body(), StandardCharsets.UTF_8)));
    }
    return response;
  }

  /** Where a redirect leads. */
  static String location(HttpResponse<?> response) {
    return URI.create(response.headers().firstValue("Location").orElseThrow()).getPath();
  }
}
