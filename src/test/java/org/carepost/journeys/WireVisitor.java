package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who speaks HTTP without a browser: keeps cookies, follows no redirects. A path that is
 * not answered in 30 seconds, or not at all, is an {@link UncheckedIOException}.
 */
public final class WireVisitor {
  /** The password of every demo sign-in. */
  public static final String PASSWORD = "carepost-demo";

  private static final Pattern COOKIE = Pattern.compile("([^=;]+)=([^;]*)");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String url;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> cookies = new ConcurrentSkipListMap<>();
  private String bearer;
  private String csrf;

  /** Somebody new, who has not been at that address yet. */
  public WireVisitor(String url) {
    this.url = url;
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  /** Posts a form as one of our pages would, with this visit's token. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", csrf());
    return postBare(path, all);
  }

  /** Posts a form as it is. */
  public HttpResponse<String> postBare(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        "POST",
        path,
        BodyPublishers.ofString(body),
        Map.of("Content-Type", "application/x-www-form-urlencoded"));
  }

  /** Posts a form with a file as one of our pages would, with this visit's token. */
  HttpResponse<String> postFile(String path, Map<String, String> fields, String file) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", csrf());
    all.put("file\"; filename=\"them.csv", file);
    String body =
        all.entrySet().stream()
            .map(
                it ->
                    "--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining("", "", "--cut--\r\n"));
    return send(
        "POST",
        path,
        BodyPublishers.ofString(body),
        Map.of("Content-Type", "multipart/form-data; boundary=cut"));
  }

  /** Posts JSON as a program does, with the token if there is one. */
  public HttpResponse<String> postJson(String path, String body, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Content-Type", "application/json");
    return send("POST", path, BodyPublishers.ofString(body), all);
  }

  /** Signs in to the pages. */
  public WireVisitor signIn(String username) {
    HttpResponse<String> answer =
        post("/sign-in", Map.of("username", username, "password", PASSWORD));
    assertThat(answer.statusCode()).as("sign-in of " + username).isEqualTo(303);
    return this;
  }

  /** Gets a token for the API, which is sent from now on. */
  public WireVisitor takeToken(String username) {
    return takeToken(username, PASSWORD);
  }

  /** The same with a password of their own. */
  WireVisitor takeToken(String username, String password) {
    HttpResponse<String> answer =
        postJson(
            "/api/v1/tokens",
            Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build()
                .toString(),
            Map.of());
    assertThat(answer.statusCode()).as("token for " + username).isBetween(200, 201);
    bearer = json(answer).getString("token");
    return this;
  }

  /** The cookies that were set so far, by name. */
  Map<String, String> cookies() {
    return cookies;
  }

  /** Lets a browser go on with this visit. */
  void lendCookiesTo(Page page) {
    page.context()
        .addCookies(
            cookies.entrySet().stream()
                .map(it -> new Cookie(it.getKey(), it.getValue()).setUrl(url))
                .toList());
  }

  /** The body of an answer. */
  public static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Sends anything. */
  public HttpResponse<String> send(
      String verb, String path, BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(30))
            .method(verb, body);
    headers.forEach(request::header);
    if (bearer != null) {
      request.header("Authorization", "Bearer " + bearer);
    }
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As browsers do it: Java's own cookie handler quotes values, as nobody else does. */
  String cookieHeader() {
    return cookies.entrySet().stream()
        .map(it -> it.getKey() + "=" + it.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    Matcher cookie = COOKIE.matcher(setCookie);
    if (cookie.lookingAt()
        && !cookie.group(2).equals(cookies.put(cookie.group(1), cookie.group(2)))) {
      csrf = null; // another visit
    }
  }

  /** What forms of this visit carry. */
  String csrf() {
    if (csrf == null) {
      Matcher token = CSRF.matcher(get("/status").body());
      assertThat(token.find()).as("a form with a token").isTrue();
      csrf = token.group(1);
    }
    return csrf;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
