package org.carepost.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.carepost.navigation.InventedTown;

/**
 * Takes a directory of 40,000 services in and searches it, one request after the other, beside
 * requests of an empty endpoint. Run by itself with the address of a Carepost in demo mode.
 */
public final class DirectorySearches {
  private static final int SERVICES = 40_000;
  private static final int WARM_UP = 1_500;
  private static final int ASKED = 1_000;
  private static final List<String> WHAT =
      List.of(
          "need=sore-throat",
          "need=toothache",
          "need=red-eye",
          "need=back-pain",
          "need=low-mood",
          "need=loneliness",
          "q=chemist",
          "q=emergancy%20contraception",
          "q=physio",
          "q=hearing%20aid",
          "q=Heron%20Opticians%207",
          "q=food%20parcel");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;
  private final String token;
  private final Random random = new Random(1);

  private DirectorySearches(String url) throws IOException, InterruptedException {
    this.url = url;
    String asked = "{\"username\":\"riverside.manager\",\"password\":\"carepost-demo\"}";
    String answer =
        send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/tokens"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "bench")
                    .POST(BodyPublishers.ofString(asked)),
                "")
            .body();
    this.token = answer.replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  /** Prints what {@link #report} says of the Carepost at the address that is its argument. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println(report(arguments[0]));
  }

  /** How long the import took, and the searches at the 50th and 95th percentile. */
  static String report(String url) throws IOException, InterruptedException {
    Path file = Files.createTempFile("carepost", ".ndjson");
    InventedTown.write(file, SERVICES);
    DirectorySearches searches = new DirectorySearches(url);
    String taken = searches.takeIn(file);
    for (int i = 0; i < WARM_UP; i++) {
      searches.search();
      searches.empty();
    }
    long[] found = new long[ASKED];
    long[] empty = new long[ASKED];
    for (int i = 0; i < ASKED; i++) {
      found[i] = searches.search();
      empty[i] = searches.empty();
    }
    Arrays.sort(found);
    Arrays.sort(empty);
    return taken
        + "search of %,d services, one after the other: p50 %.1f ms, p95 %.1f ms%n"
            .formatted(SERVICES, at(found, 50), at(found, 95))
        + "empty endpoint beside it: p50 %.1f ms, p95 %.1f ms; ratio of the p50 %.1f%n"
            .formatted(at(empty, 50), at(empty, 95), at(found, 50) / at(empty, 50));
  }

  private String takeIn(Path file) throws IOException, InterruptedException {
    try {
      long begun = System.nanoTime();
      HttpResponse<String> first = take(file);
      long then = System.nanoTime();
      HttpResponse<String> again = take(file);
      return "import of %,d services, %,d MB: %.1f s; the same again: %.1f s%n%.300s%n%.300s%n"
          .formatted(
              SERVICES,
              Files.size(file) / 1_000_000,
              Duration.ofNanos(then - begun).toMillis() / 1000.0,
              Duration.ofNanos(System.nanoTime() - then).toMillis() / 1000.0,
              first.body(),
              again.body());
    } finally {
      Files.delete(file);
    }
  }

  private HttpResponse<String> take(Path file) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(url + "/api/v1/directory/imports?source=bench"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(file)),
            token);
    if (answer.statusCode() != 200) {
      throw new IOException("The import answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  private long search() throws IOException, InterruptedException {
    String query =
        "/api/v1/directory/search?at=2026-11-24T10:00&lat=%.4f&lon=%.4f&%s"
            .formatted(
                52.9 + random.nextDouble(),
                0.4 + random.nextDouble(),
                WHAT.get(random.nextInt(WHAT.size())));
    return nanos(query);
  }

  private long empty() throws IOException, InterruptedException {
    return nanos("/health/live");
  }

  private long nanos(String path) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + path)).GET(), token);
    long taken = System.nanoTime() - begun;
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return taken;
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String bearer)
      throws IOException, InterruptedException {
    if (!bearer.isEmpty()) {
      request.header("Authorization", "Bearer " + bearer);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static double at(long[] sorted, int percentile) {
    return sorted[sorted.length * percentile / 100] / 1e6;
  }
}
