package org.carepost.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command that sends a test text by the Carepost that is running, and waits for its receipt.
 */
final class TestText {
  private static final String NAME = "send-test-text";
  private static final String HOW =
      "Use: java -jar carepost.jar send-test-text <ODS code> <mobile number>, with the sign-in of a"
          + " manager in CAREPOST_USERNAME and CAREPOST_PASSWORD, while Carepost is running.";
  private static final Set<String> ENDS =
      Set.of("DELIVERED", "UNDELIVERED", "FAILED", "SUPPRESSED");
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int SECONDS_BETWEEN = 1;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String origin;
  private String token = "";

  private TestText(String origin) {
    this.origin = origin;
  }

  /**
   * Does what the arguments say.
   *
   * @return exit code: 0 if the text was delivered
   * @throws CannotStart if the arguments are others, or the running Carepost refuses
   */
  static int command(String[] args, Settings settings, Map<String, String> environment)
      throws IOException {
    String username = environment.getOrDefault("CAREPOST_USERNAME", "");
    String password = environment.getOrDefault("CAREPOST_PASSWORD", "");
    boolean fits =
        args.length == 3
            && args[0].equals(NAME)
            && args[1].matches("[A-Z0-9]{3,10}")
            && List.of(args[2], username, password).stream().allMatch(TestText::isPlain);
    if (!fits) {
      throw new CannotStart(HOW);
    }
    String address = settings.get("http.address");
    String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
    TestText command = new TestText("http://" + host + ":" + settings.get("http.port"));
    try {
      return command.run("/api/v1/practices/" + args[1] + "/texts/", args[2], username, password);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** Something that needs no care in JSON. */
  private static boolean isPlain(String value) {
    return !value.isBlank() && !value.matches(".*[\"\\\\\\p{Cntrl}].*");
  }

  private int run(String texts, String to, String username, String password)
      throws IOException, InterruptedException {
    String credentials = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
    token = field(call("/api/v1/tokens", credentials), "token");
    String told = call(texts + "tests", "{\"to\":\"%s\"}".formatted(to));
    String id = field(told, "id");
    String shown = "";
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      String state = field(told, "state");
      if (!state.equals(shown)) {
        System.out.println(state);
        shown = state;
      }
      if (ENDS.contains(state)) {
        System.out.println(field(told, "reason"));
        return state.equals("DELIVERED") ? 0 : 1;
      }
      TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
      told = call(texts + id, null);
    }
    System.out.println("No receipt in " + LONGEST.toMinutes() + " minutes.");
    return 1;
  }

  private String call(String path, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(30));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      String why = field(answer.body(), "title") + ' ' + field(answer.body(), "path");
      throw new CannotStart(
          "Carepost answered " + answer.statusCode() + ": " + why.strip() + ". " + HOW);
    }
    return answer.body();
  }

  private static String field(String json, String name) {
    Matcher field = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    return field.find() ? field.group(1) : "";
  }
}
