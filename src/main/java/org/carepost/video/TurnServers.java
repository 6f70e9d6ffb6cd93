package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relays through which browsers reach one another where they cannot directly, with passwords
 * that are good for some hours.
 *
 * <p>Shape of a password: base64 of the HMAC-SHA1 of the user name under the secret that the relay
 * shares; the user name is the second of its end and an id, with a colon between.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-uberti-behave-turn-rest-00">A REST API
 *     for access to TURN services</a>
 */
@ApplicationScoped
public class TurnServers {
  private static final Duration LIFE = Duration.ofHours(4);

  private final List<String> urls;
  private final Optional<String> secret;
  private final boolean only;
  private final Clock clock;

  /**
   * @param urls of the relays, like <code>turn:relay.example.org:3478?transport=udp</code>
   * @param secret as in coturn's <code>static-auth-secret</code>
   * @param only whether browsers may reach one another in no other way
   */
  @Inject
  public TurnServers(
      @ConfigProperty(name = "turn.urls") Optional<String> urls,
      @ConfigProperty(name = "turn.secret") Optional<String> secret,
      @ConfigProperty(name = "turn.only") boolean only,
      Clock clock) {
    this.urls =
        Arrays.stream(urls.orElse("").split(","))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList();
    this.secret = secret.filter(it -> !it.isBlank());
    this.only = only;
    this.clock = clock;
  }

  /** What a browser's connection is made with: an RTCConfiguration. */
  JsonObject configuration(UUID participant) {
    JsonArrayBuilder servers = Json.createArrayBuilder();
    if (!urls.isEmpty() && secret.isPresent()) {
      String user = clock.instant().plus(LIFE).getEpochSecond() + ":" + participant;
      servers.add(
          Json.createObjectBuilder()
              .add("urls", Json.createArrayBuilder(urls))
              .add("username", user)
              .add("credential", password(user)));
    }
    return Json.createObjectBuilder()
        .add("iceServers", servers)
        .add("iceTransportPolicy", only ? "relay" : "all")
        .build();
  }

  private String password(String user) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(
          new SecretKeySpec(secret.orElseThrow().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
