package org.carepost.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What no page of ours would say in a room, while two others talk in theirs. */
@Journey
class SignallingIT {
  /** System property: how long to go on, in seconds. */
  private static final Duration FOR = Duration.ofSeconds(Integer.getInteger("video.fuzz", 3));

  /** Fewer than a connection may say. */
  private static final int WORDS_A_SECOND = 20;

  private static final long SEED = Long.getLong("video.fuzz.seed", System.nanoTime());

  private static final int HASTY = 40;

  /** What Payara says of a handshake whose connection ended before its thread had: ADR 40. */
  private static final Pattern TORN_HANDSHAKE =
      Pattern.compile(
          "SEVERE jakarta\\.enterprise\\.web\\.core .*\\R.*\\bConnection\\.getLocalAddress\\(\\)\" because");

  /** Something that our own code threw. */
  private static final Pattern OUR_FAULT =
      Pattern.compile("\\R\\S+(:.*)?\\R\\s+at org\\.carepost\\.");

  private final Random random = new Random(SEED);
  private final List<String> talk = new ArrayList<>();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void fuzzed_signalling_disturbs_nobody_else(RunningCarepost carepost) {
    String before = carepost.newLog();
    WireCall quiet = WireCall.running(carepost, "07700900720");
    WireCall loud = WireCall.running(carepost, "07700900721");
    WireSocket ada = quiet.patientComes();
    WireSocket amara = quiet.clinicianComes();
    String to = amara.heard().get(0).getJsonArray("peers").getJsonObject(0).getString("id");
    long begin = System.nanoTime();
    while (System.nanoTime() < begin + FOR.toNanos()) {
      WireSocket attacker = loud.patientComes();
      for (int i = 0; i < 40 && !attacker.isClosed(); i++) {
        attack(attacker, to);
        if (talk.size() < WORDS_A_SECOND * (1 + (System.nanoTime() - begin) / 1e9)) {
          say(amara, to);
          assertThat(ada.send("{\"t\":\"ping\"}")).as("listens, seed " + SEED).isTrue();
        }
      }
      attacker.abort();
    }
    await("all that was said has arrived, seed " + SEED)
        .atMost(Duration.ofSeconds(60))
        .until(() -> signals(ada).size() >= talk.size());
    assertThat(signals(ada)).as("in order, and nothing else; seed " + SEED).isEqualTo(talk);
    assertThat(ada.isClosed()).isFalse();
    assertThat(amara.isClosed()).isFalse();
    String log = carepost.newLog().substring(before.length());
    assertThat(TORN_HANDSHAKE.matcher(log).replaceAll(""))
        .doesNotContain("SEVERE", "WARNING org.carepost")
        .doesNotContainPattern(OUR_FAULT);
    ada.abort();
    amara.abort();
  }

  @Test
  void who_floods_is_put_out_and_so_is_who_talks_nonsense(RunningCarepost carepost) {
    WireCall call = WireCall.running(carepost, "07700900722");
    WireSocket flooding = call.patientComes();
    for (int i = 0; i < 1_000 && flooding.send("{\"t\":\"ping\"}"); i++) {
      assertThat(flooding.heard().size()).isLessThan(400);
    }
    assertThat(flooding.closed().orTimeout(30, TimeUnit.SECONDS).join())
        .isEqualTo("1008 too many messages");
    WireSocket nonsense = call.patientComes();
    for (int i = 0; i < 3; i++) {
      nonsense.send("{");
    }
    assertThat(nonsense.closed().orTimeout(30, TimeUnit.SECONDS).join())
        .isEqualTo("1008 malformed");
  }

  @Test
  void a_pass_is_for_one_connection_of_one_device_to_one_room(RunningCarepost carepost) {
    WireCall call = WireCall.running(carepost, "07700900723");
    WireCall other = WireCall.running(carepost, "07700900724");
    String pass = call.pass();
    assertThat(refusal(other.invited().call(), pass, call)).isEqualTo("1008 no pass");
    assertThat(refusal(call.invited().call(), call.pass(), other)).isEqualTo("1008 no pass");
    String used = call.pass();
    call.open(used).welcomed().abort();
    assertThat(refusal(call.invited().call(), used, call)).isEqualTo("1008 no pass");
    assertThat(refusal(call.invited().call(), "x".repeat(43), call)).isEqualTo("1008 no pass");
  }

  @Test
  void who_talks_before_being_answered_is_refused_and_takes_no_thread(RunningCarepost carepost)
      throws Exception {
    URI site = URI.create(carepost.url());
    List<Socket> hasty = new ArrayList<>();
    for (int i = 0; i < HASTY; i++) {
      Socket socket = new Socket(site.getHost(), site.getPort());
      hasty.add(socket);
      socket.getOutputStream().write(handshakeAndFrame(site));
    }
    for (Socket socket : hasty) {
      socket.setSoTimeout(30_000);
      try (Socket open = socket) {
        assertThat(new String(open.getInputStream().readNBytes(12), ISO_8859_1))
            .isEqualTo("HTTP/1.1 400");
      }
    }
  }

  private static byte[] handshakeAndFrame(URI site) {
    String handshake =
        """
        GET /live/video/%s?n=%s HTTP/1.1
        Host: %s
        Origin: %s
        Connection: Upgrade
        Upgrade: websocket
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

        \201\200abcd"""
            .formatted(UUID.randomUUID(), "x".repeat(43), site.getAuthority(), site);
    return handshake.replace("\n", "\r\n").getBytes(ISO_8859_1);
  }

  private static String refusal(String room, String pass, WireCall whose) {
    return WireSocket.open(whose.carepost().url(), room, pass, whose.patientCookie())
        .closed()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  private void say(WireSocket from, String to) {
    String words = "candidate " + talk.size();
    talk.add(words);
    assertThat(from.send(signal(to, words))).as("still speaks, seed " + SEED).isTrue();
  }

  private static String signal(String to, String words) {
    return "{\"t\":\"signal\",\"to\":\"%s\",\"candidate\":{\"candidate\":\"%s\"}}"
        .formatted(to, words);
  }

  private static List<String> signals(WireSocket heard) {
    return heard.heard().stream()
        .filter(it -> it.getString("t").equals("signal"))
        .map(it -> it.getJsonObject("candidate"))
        .map((JsonObject it) -> it.getString("candidate"))
        .toList();
  }

  private void attack(WireSocket attacker, String to) {
    switch (random.nextInt(9)) {
      case 0 -> attacker.send("x".repeat(random.nextInt(60_000)));
      case 1 -> attacker.send("[".repeat(1 + random.nextInt(5_000)));
      case 2 -> attacker.send(bytes());
      case 3 -> attacker.send(signal(to, "stolen"));
      case 4 -> attacker.send(mutated(signal(to, "mutated")));
      case 5 ->
          attacker.send("{\"t\":\"chat\",\"said\":\"" + UUID.randomUUID() + "\",\"words\":{}}");
      case 6 -> attacker.send("{\"t\":\"quality\",\"delayMs\":-1e999}");
      case 7 -> attacker.send("{\"t\":\"devices\",\"microphone\":\"yes\",\"__proto__\":{}}");
      default -> attacker.send("{\"t\":\"ping\"}");
    }
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(6); i >= 0; i--) {
      mutated.setCharAt(random.nextInt(mutated.length()), (char) (32 + random.nextInt(0x2000)));
    }
    return mutated.toString();
  }
}
