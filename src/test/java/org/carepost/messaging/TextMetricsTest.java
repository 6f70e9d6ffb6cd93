package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMetricsTest {
  private final FakeGateway gateway = new FakeGateway();

  @Test
  void a_gateway_that_waits_for_an_operator_is_seen_from_outside() {
    TextMetrics metrics = new TextMetrics(new TextGateways(List.of(gateway)));
    assertThat(metrics.stopped()).isZero();
    gateway.needs("Check the auth token");
    assertThat(metrics.stopped()).isOne();
  }

  @Test
  void without_a_gateway_nothing_waits_for_an_operator() {
    assertThat(new TextMetrics(new TextGateways(List.of())).stopped()).isZero();
  }
}
