package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.InMemoryOutboxItems;
import org.carepost.platform.outbox.Outbox;
import org.carepost.platform.outbox.OutboxItem;
import org.carepost.platform.outbox.TryLater;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendTextTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryTexts texts = new InMemoryTexts();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryOutboxItems items = new InMemoryOutboxItems();
  private final FakeGateway gateway = new FakeGateway();
  private final SendText sendText = sendText(List.of(gateway));

  private SendText sendText(List<TextGateway> gateways) {
    return new SendText(new TextGateways(gateways), new Sending(texts, clock));
  }

  @BeforeEach
  void given_a_queued_text() {
    practices.add(new Practice(ACorrespondent.RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    Outbox outbox = new Outbox(items, new FiredEvents<>(), clock);
    new TextPatient(texts, new TextWords("config"), practices, outbox, clock)
        .text(
            ACorrespondent.RIVERSIDE,
            UUID.randomUUID(),
            ACorrespondent.MOBILE,
            "request-received",
            Map.of("reference", "7KQ4-MX2P", "link", "https://example.com/status"));
  }

  @Test
  void a_queued_text_is_handed_over_once() {
    assertThat(text().body()).contains("Riverside Surgery", "7KQ4-MX2P");
    perform();
    perform();
    assertThat(gateway.sent).containsExactly(Map.entry(text().id(), 1));
    assertThat(text().state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_text_that_left_before_a_crash_is_not_sent_again() {
    gateway.after(
        text -> {
          throw new IllegalStateException("the process dies here");
        });
    assertThatIllegalStateException().isThrownBy(this::perform);
    assertThat(text().state()).isEqualTo(TextState.CLAIMED);

    perform();
    assertThat(gateway.sent).containsEntry(text().id(), 1);
    assertThat(text().state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_text_that_did_not_leave_before_a_crash_is_sent() {
    gateway.before(
        text -> {
          throw new IllegalStateException("the process dies here");
        });
    assertThatIllegalStateException().isThrownBy(this::perform);

    gateway.before(text -> {});
    perform();
    assertThat(gateway.sent).containsEntry(text().id(), 1);
  }

  @Test
  void an_uncertain_text_is_looked_for_before_it_is_sent_again() {
    gateway.after(
        text -> {
          throw new Uncertain("timed out");
        });
    assertThatExceptionOfType(TryLater.class).isThrownBy(this::perform);
    assertThat(text().state()).isEqualTo(TextState.UNCERTAIN);
    assertThat(text().reason()).contains("timed out");

    perform();
    assertThat(gateway.sent).containsEntry(text().id(), 1);
    assertThat(text().state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_temporary_refusal_is_tried_again_when_the_provider_says() {
    gateway.before(
        text -> {
          throw new TemporaryRefusal(Duration.ofSeconds(90), "too many requests");
        });
    assertThatExceptionOfType(TryLater.class)
        .isThrownBy(this::perform)
        .satisfies(later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(90)));
    assertThat(text().state().ended()).isFalse();
  }

  @Test
  void a_permanent_refusal_ends_the_text_with_its_reason() {
    gateway.before(
        text -> {
          throw new PermanentRefusal("not a mobile number");
        });
    perform();
    assertThat(text().state()).isEqualTo(TextState.FAILED);
    assertThat(text().reason()).contains("not a mobile number");
  }

  @Test
  void without_a_gateway_a_text_is_kept_and_marked() {
    sendText(List.of()).perform(item());
    assertThat(text().state()).isEqualTo(TextState.FAILED);
    assertThat(text().reason()).contains("no gateway configured");
  }

  @Test
  void a_text_that_is_given_up_has_failed() {
    sendText.givenUp(item(), "too many requests");
    assertThat(text().state()).isEqualTo(TextState.FAILED);
    assertThat(text().reason()).contains("too many requests");
  }

  @Test
  void two_gateways_are_one_too_many() {
    TextGateways gateways = new TextGateways(List.of(gateway, new FakeGateway()));
    assertThatIllegalStateException().isThrownBy(gateways::configured);
  }

  private void perform() {
    sendText.perform(item());
  }

  private OutboxItem item() {
    return items.lockFree(clock.instant(), 1).get(0);
  }

  private TextMessage text() {
    return texts.all().get(0);
  }
}
