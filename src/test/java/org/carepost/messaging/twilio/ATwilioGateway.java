package org.carepost.messaging.twilio;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.web.OwnOrigin;

/** Builds a gateway that calls the stand-in: from a number, as fast as can be, unless told so. */
public final class ATwilioGateway {
  private final TwilioStandIn twilio;
  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "twilio.account-sid", TwilioStandIn.SID,
              "twilio.auth-token", TwilioStandIn.TOKEN,
              "twilio.from", "+447700900999"));
  private int perSecond = 1_000;

  private ATwilioGateway(TwilioStandIn twilio) {
    this.twilio = twilio;
  }

  /** Starts with one account. */
  public static ATwilioGateway calling(TwilioStandIn twilio) {
    return new ATwilioGateway(twilio);
  }

  /** With that setting. */
  ATwilioGateway with(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** Without that setting. */
  ATwilioGateway without(String key) {
    settings.remove(key);
    return this;
  }

  /** Without any. */
  ATwilioGateway withoutSettings() {
    settings.clear();
    return this;
  }

  /** That many texts a second. */
  ATwilioGateway perSecond(int texts) {
    this.perSecond = texts;
    return this;
  }

  /** The gateway, of a Carepost at carepost.example. */
  public TwilioGateway by(Clock clock) {
    return new TwilioGateway(settings(), new OwnOrigin("https://carepost.example"), clock);
  }

  /** The settings alone. */
  TwilioSettings settings() {
    return new TwilioSettings(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build(),
        Optional.of(twilio.url()),
        perSecond,
        60);
  }
}
