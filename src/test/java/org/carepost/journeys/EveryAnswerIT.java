package org.carepost.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.carepost.triage.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every answer carries, whatever was asked for and however badly. */
@Journey
class EveryAnswerIT {
  private static final String CORRELATION = "X-Correlation-Id";
  private static final Pattern STYLES = Pattern.compile("/assets/[^\"]+\\.css");

  private RunningCarepost carepost;
  private WireVisitor anybody;

  @BeforeEach
  void given_somebody(RunningCarepost running) {
    carepost = running;
    anybody = new WireVisitor(running.url());
  }

  @Test
  void operators_learn_whether_it_lives_and_whether_database_and_outbox_are_ready() {
    JsonObject live = WireVisitor.json(ok(anybody.get("/health/live")));
    assertThat(live.getString("status")).isEqualTo("UP");
    JsonObject ready = WireVisitor.json(ok(anybody.get("/health/ready")));
    assertThat(ready.getString("status")).isEqualTo("UP");
    assertThat(ready.getJsonArray("checks").getValuesAs(JsonObject.class))
        .extracting(it -> it.getString("name"))
        .contains("database", "outbox");
    assertThat(header(anybody.get("/health"), "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void metrics_are_for_this_machine_alone() {
    assertThat(ok(anybody.get("/metrics")).body()).contains("outbox_waiting", "outbox_stopped");
    HttpResponse<String> proxied = get("/metrics", Map.of("X-Forwarded-For", "198.51.100.7"));
    assertThat(proxied.statusCode()).isEqualTo(404);
    assertThat(proxied.body()).contains("<h1").doesNotContain("outbox_waiting");
  }

  @Test
  void the_description_of_the_api_has_no_pages_in_it() {
    JsonObject openapi =
        WireVisitor.json(ok(get("/openapi", Map.of("Accept", "application/json"))));
    assertThat(openapi.getJsonObject("paths").keySet())
        .contains("/api/v1/tokens", "/api/v1/practices/{ods}/requests", "/directory/services")
        .allMatch(it -> it.startsWith("/api/v1/") || it.startsWith("/directory"))
        .noneMatch(it -> it.contains(":"));
  }

  @Test
  void the_description_of_the_api_says_what_to_send_and_what_comes() {
    JsonObject openapi =
        WireVisitor.json(ok(get("/openapi", Map.of("Accept", "application/json"))));
    JsonObject paths = openapi.getJsonObject("paths");
    JsonObject closing =
        paths.getJsonObject("/api/v1/practices/{ods}/requests/{reference}/closure");
    assertThat(
            closing.getJsonObject("post").getJsonArray("parameters").getValuesAs(JsonObject.class))
        .filteredOn(it -> it.getString("name").equals("If-Match"))
        .allMatch(it -> it.getBoolean("required"))
        .hasSize(1);
    assertThat(
            paths
                .getJsonObject("/api/v1/practices/{ods}/appointments/imports")
                .getJsonObject("post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .keySet())
        .containsExactlyInAnyOrder("text/csv", "application/json", "application/fhir+json");
    JsonObject schemas = openapi.getJsonObject("components").getJsonObject("schemas");
    assertThat(properties(schemas, "ClosureJson").getJsonObject("outcome").getJsonArray("enum"))
        .extracting(it -> ((JsonString) it).getString())
        .containsExactly(Stream.of(Outcome.values()).map(Enum::name).toArray(String[]::new));
    assertThat(properties(schemas, "Accepted").keySet()).contains("reference", "dueBy");
    assertThat(properties(schemas, "Token").getJsonObject("expiresAt").getString("format"))
        .isEqualTo("date-time");
    assertThat(paths.values())
        .flatExtracting(it -> it.asJsonObject().values())
        .filteredOn(it -> it instanceof JsonObject way && way.containsKey("responses"))
        .allMatch(it -> it.asJsonObject().getJsonObject("responses").containsKey("default"));
  }

  private static JsonObject properties(JsonObject schemas, String name) {
    return schemas.getJsonObject(name).getJsonObject("properties");
  }

  @Test
  void no_page_is_stored_or_runs_what_the_site_does_not_serve() {
    WireVisitor clinician = new WireVisitor(carepost.url()).signIn("riverside.clinician");
    List<String> pages =
        Route.all().stream()
            .filter(route -> route.showsPage() && route.path().names().isEmpty())
            .map(route -> route.path().toString())
            .toList();
    assertThat(pages).contains("/", "/status", "/triage", "/messages", "/reports/attendance");
    for (String path : pages) {
      assertGuarded(path, clinician.get(path));
    }
    assertGuarded("a form", anybody.get("/r/Y00001/health"));
    assertGuarded("nothing", anybody.get("/nothing/here"));
  }

  private static void assertGuarded(String path, HttpResponse<String> answer) {
    assertThat(header(answer, "Content-Security-Policy"))
        .as(path)
        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
        .contains("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*", "data:", "http");
    assertThat(header(answer, "Permissions-Policy")).as(path).contains("geolocation=()");
    for (Map.Entry<String, String> expected :
        Map.of(
                "Cache-Control", "no-store",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin")
            .entrySet()) {
      assertThat(header(answer, expected.getKey())).as(path).isEqualTo(expected.getValue());
    }
    assertThat(answer.headers().map().keySet())
        .as(path)
        .doesNotContain("server", "x-powered-by", "Server", "X-Powered-By");
  }

  @Test
  void assets_are_kept_for_a_year_and_all_that_is_text_is_packed() {
    String page = anybody.get("/").body();
    Matcher styles = STYLES.matcher(page);
    assertThat(styles.find()).isTrue();
    HttpResponse<String> asset = ok(anybody.get(styles.group()));
    assertThat(header(asset, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");

    assertThat(unpacked(styles.group())).isEqualTo(asset.body());
    assertThat(unpacked("/")).startsWith("<!DOCTYPE html>");
    assertThat(unpacked("/directory/services")).startsWith("{");
  }

  /** What comes if gzip is asked for: fails unless it is. */
  private String unpacked(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(carepost.at(path)).header("Accept-Encoding", "gzip").build();
    try {
      HttpResponse<byte[]> packed =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .send(request, BodyHandlers.ofByteArray());
      assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo("gzip");
      return new String(
          new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_error_says_under_which_number_it_is_found() {
    HttpResponse<String> page = anybody.get("/nothing/here");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains(header(page, CORRELATION));

    HttpResponse<String> problem = anybody.get("/api/v1/nothing/here");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(WireVisitor.json(problem).getString("correlationId"))
        .isEqualTo(header(problem, CORRELATION))
        .isNotEqualTo(header(page, CORRELATION));
  }

  @Test
  void whatever_cannot_be_served_gets_our_own_page() {
    for (String line :
        List.of(
            "404 GET /nothing/here HTTP/1.1",
            "404 GET /assets/none.css HTTP/1.1",
            "404 GET /error HTTP/1.1",
            "404 GET /WEB-INF/web.xml HTTP/1.1",
            "400 GET /r/a|b HTTP/1.1",
            "405 DELETE /status HTTP/1.1",
            "405 PUT /triage/claims HTTP/1.1",
            "405 BREW / HTTP/1.1",
            "415 POST /status HTTP/1.1")) {
      String answer = RawRequest.answer(carepost.url(), line.substring(4), "Content-Length: 0");
      assertThat(answer).as(line).startsWith("HTTP/1.1 " + line.substring(0, 3));
      assertThat(answer).as(line).contains("<h1 class=\"nhsuk-heading-l\">", "X-Correlation-Id");
      assertThat(answer).as(line).doesNotContainIgnoringCase("payara", "grizzly", "<hr");
    }
  }

  @Test
  void programs_get_a_problem_instead() {
    WireVisitor program = new WireVisitor(carepost.url()).takeToken("riverside.clinician");
    Stream.of(
            program.send("DELETE", "/api/v1/tokens", BodyPublishers.noBody(), Map.of()),
            program.send(
                "POST",
                "/api/v1/tokens",
                BodyPublishers.ofString("x"),
                Map.of("Content-Type", "text/plain")),
            program.send(
                "GET",
                "/api/v1/practices/Y00001/queue",
                BodyPublishers.noBody(),
                Map.of("Accept", "text/csv")))
        .forEach(
            answer -> {
              String code =
                  Map.of(405, "method-not-allowed", 415, "unsupported-media-type")
                      .getOrDefault(answer.statusCode(), "not-acceptable");
              assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
              assertThat(WireVisitor.json(answer).getString("code")).isEqualTo(code);
              assertThat(WireVisitor.json(answer).getInt("status")).isEqualTo(answer.statusCode());
            });
  }

  @Test
  void an_address_that_is_too_long_to_be_read_is_refused_without_the_servers_name() {
    String answer =
        RawRequest.answer(
            carepost.url(), "GET /status?reference=" + "x".repeat(20_000) + " HTTP/1.1");
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("payara", "grizzly");
  }

  private HttpResponse<String> get(String path, Map<String, String> headers) {
    return anybody.send("GET", path, BodyPublishers.noBody(), headers);
  }

  private static HttpResponse<String> ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
    return answer;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
