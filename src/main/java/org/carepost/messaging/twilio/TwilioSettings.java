package org.carepost.messaging.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings <code>twilio.*</code>: one account, perhaps a second to fall back on.
 *
 * <p>Errors: an account that is set in part, or a value that cannot be, stops the start with the
 * key.
 */
@ApplicationScoped
public class TwilioSettings {
  private static final int MOST_PER_SECOND = 1_000;

  /** A number in E.164, or what networks show as a name. */
  private static final Pattern SENDER =
      Pattern.compile("\\+[1-9][0-9]{6,14}|(?=.*[A-Za-z])[A-Za-z0-9]{1,11}|[0-9]{3,6}");

  private final List<TwilioAccount> accounts;
  private final Optional<URI> baseUrl;
  private final int perSecond;
  private final Duration askAfter;

  /** Reads and checks the settings. */
  @Inject
  public TwilioSettings(
      Config config,
      @ConfigProperty(name = "twilio.base-url") Optional<String> baseUrl,
      @ConfigProperty(name = "twilio.per-second") int perSecond,
      @ConfigProperty(name = "twilio.ask-after") int askAfterSeconds) {
    this.accounts = new ArrayList<>();
    account(config, "twilio.").ifPresent(accounts::add);
    account(config, "twilio.second.").ifPresent(accounts::add);
    this.baseUrl = baseUrl.map(TwilioSettings::address);
    this.perSecond = perSecond;
    this.askAfter = Duration.ofSeconds(askAfterSeconds);
    if (perSecond < 1 || perSecond > MOST_PER_SECOND) {
      throw refused("twilio.per-second", "must be between 1 and " + MOST_PER_SECOND);
    }
    if (askAfterSeconds < 1) {
      throw refused("twilio.ask-after", "must be at least 1 second");
    }
  }

  /** Reads the settings while the application starts, so that wrong ones stop it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  private static Optional<TwilioAccount> account(Config config, String prefix) {
    String sid = text(config, prefix + "account-sid");
    String token = text(config, prefix + "auth-token");
    String from = text(config, prefix + "from");
    String service = text(config, prefix + "messaging-service-sid");
    if (sid.isEmpty() && token.isEmpty() && from.isEmpty() && service.isEmpty()) {
      return Optional.empty();
    }
    if (sid.isEmpty()) {
      throw refused(prefix + "account-sid", "must not be empty");
    }
    if (token.isEmpty()) {
      throw refused(prefix + "auth-token", "must not be empty");
    }
    if (from.isEmpty() == service.isEmpty()) {
      throw refused(
          prefix + "from", "or " + prefix + "messaging-service-sid must be set, not both");
    }
    if (!from.isEmpty() && !SENDER.matcher(from).matches()) {
      throw refused(prefix + "from", "must be a number like +44... or up to 11 letters or digits");
    }
    return Optional.of(new TwilioAccount(sid, token, from, service));
  }

  private static String text(Config config, String key) {
    return config.getOptionalValue(key, String.class).orElse("").strip();
  }

  private static URI address(String text) {
    if (!text.matches("https?://[^/\\s]+")) {
      throw refused("twilio.base-url", "must be http:// or https:// and a host, without a slash");
    }
    return URI.create(text);
  }

  private static IllegalStateException refused(String key, String rule) {
    return new IllegalStateException("Setting " + key + " " + rule);
  }

  /** The accounts, the preferred one first; empty if texts do not go by Twilio. */
  List<TwilioAccount> accounts() {
    return List.copyOf(accounts);
  }

  /** Where Twilio is, if not where it always is. */
  Optional<URI> baseUrl() {
    return baseUrl;
  }

  /** How many texts an account takes in a second. */
  int perSecond() {
    return perSecond;
  }

  /** How long after a call without an answer its text can be looked for. */
  Duration askAfter() {
    return askAfter;
  }
}
