package org.carepost.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carepost.people.Passwords;
import org.carepost.people.Role;
import org.carepost.people.Staff;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server of these tests requires a second factor of its staff. */
@InServer
class SecondFactorIT {
  private static final PracticeId PRACTICE = new PracticeId("Y00012");
  private static final String PASSWORD = "two factors";
  private static final String ACCOUNT = "/account/second-factor";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  @ArquillianResource private URL site;
  @Inject private UserTransaction transaction;
  @Inject private Practices practices;
  @Inject private Staff staff;
  @Inject private Passwords passwords;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new TreeMap<>();
  private final String username = "second." + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void given_a_manager_without_one() throws Exception {
    transaction.begin();
    if (practices.find(PRACTICE).isEmpty()) {
      practices.add(new Practice(PRACTICE, "Careful Surgery", "020 7946 0013"));
    }
    transaction.commit();
    transaction.begin();
    staff.add(
        new StaffMember(
            UUID.randomUUID(),
            PRACTICE,
            username,
            "Sam Taylor",
            Role.MANAGER,
            passwords.hash(PASSWORD)));
    transaction.commit();
  }

  @Test
  void every_page_leads_to_where_one_is_added_and_nothing_can_be_done_before() throws Exception {
    assertThat(send(form("/sign-in", Map.of("username", username, "password", PASSWORD))))
        .matches(it -> it.statusCode() == 303, "signed in");

    HttpResponse<String> queue = get("/triage");
    assertThat(queue.statusCode()).isEqualTo(303);
    assertThat(queue.headers().firstValue("Location")).contains(ACCOUNT);
    assertThat(send(form("/triage/claims", Map.of("reference", "7KQ4MX2P"))).statusCode())
        .isEqualTo(403);
    assertThat(get(ACCOUNT).statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_opens_nothing() throws Exception {
    String credentials = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, PASSWORD);
    HttpResponse<String> taken =
        send(
            request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials)));
    Matcher token = TOKEN.matcher(taken.body());
    assertThat(token.find()).as(taken.body()).isTrue();

    HttpResponse<String> queue =
        send(
            request("/api/v1/practices/" + PRACTICE + "/queue")
                .header("Authorization", "Bearer " + token.group(1)));
    assertThat(queue.statusCode()).isEqualTo(403);
    assertThat(queue.body()).contains("\"code\":\"not-allowed\"");
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) throws Exception {
    Matcher csrf = CSRF.matcher(get("/status").body());
    assertThat(csrf.find()).isTrue();
    String typed =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "", "&_csrf=" + csrf.group(1)));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(typed));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site.toString().replaceFirst("/$", "") + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    request.header("Cookie", String.join("; ", cookies.values()));
    HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      cookies.put(set.substring(0, set.indexOf('=')), set.split(";", 2)[0]);
    }
    return answer;
  }
}
