package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What sending texts looks like from outside. */
@ApplicationScoped
public class TextMetrics {
  private final TextGateways gateways;

  /** Looks at the gateway that the settings choose. */
  @Inject
  public TextMetrics(TextGateways gateways) {
    this.gateways = gateways;
  }

  /** Makes the bean, and with it the gauge, while the application starts. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** 1 if texts are not sent until an operator acts, else 0. */
  @Gauge(
      name = "texts_stopped",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "1 if this process sends no texts until an operator acts")
  public int stopped() {
    return gateways.configured().flatMap(TextGateway::trouble).isPresent() ? 1 : 0;
  }
}
