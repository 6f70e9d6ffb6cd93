package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The provider that the settings choose. */
@ApplicationScoped
public class TextGateways {
  private static final Logger LOG = System.getLogger(TextGateways.class.getName());

  private final Iterable<TextGateway> gateways;

  /** Chooses from all gateways there are. */
  @Inject
  public TextGateways(@Any Instance<TextGateway> gateways) {
    this((Iterable<TextGateway>) gateways);
  }

  TextGateways(Iterable<TextGateway> gateways) {
    this.gateways = gateways;
  }

  /** Says at start if texts cannot be sent, and stops the start if they could go two ways. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (configured().isEmpty()) {
      LOG.log(Level.WARNING, "No text gateway is configured: texts are kept but not sent");
    }
  }

  /**
   * The way that texts go, if there is any.
   *
   * @throws IllegalStateException if there is more than one
   */
  public Optional<TextGateway> configured() {
    List<TextGateway> configured =
        StreamSupport.stream(gateways.spliterator(), false)
            .filter(TextGateway::configured)
            .toList();
    if (configured.size() > 1) {
      throw new IllegalStateException("More than one text gateway is configured");
    }
    return configured.stream().findFirst();
  }

  /** Whether texts can be sent at all. */
  public boolean any() {
    return configured().isPresent();
  }

  /** Whether whoever gets texts can text back. */
  boolean takeReplies() {
    return configured().map(TextGateway::takesReplies).orElse(true);
  }
}
