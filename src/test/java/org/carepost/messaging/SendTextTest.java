package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.OutboxItem;
import org.carepost.platform.outbox.TooEarly;
import org.carepost.platform.outbox.TryLater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendTextTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final FakeGateway gateway = desk.gateway();

  @BeforeEach
  void given_a_queued_text() {
    desk.textPatient()
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
          throw new PermanentRefusal("not a mobile number", NumberFault.LASTING);
        });
    perform();
    assertThat(text().state()).isEqualTo(TextState.FAILED);
    assertThat(text().reason()).contains("not a mobile number");
    assertThat(desk.numbers().lock(TextDesk.MOBILE).failedAt(clock.instant())).isTrue();
    assertThat(desk.missed()).extracting(TextMissed::text).containsExactly(text());
  }

  @Test
  void without_a_gateway_a_text_is_kept_and_marked() {
    desk.sendText(new TextGateways(List.of())).perform(itemOf(text()));
    assertThat(text().state()).isEqualTo(TextState.FAILED);
    assertThat(text().reason()).contains("no gateway configured");
  }

  @Test
  void a_text_that_is_given_up_has_failed() {
    desk.sendText().givenUp(itemOf(text()), "too many requests");
    assertThat(text().state()).isEqualTo(TextState.FAILED);
    assertThat(text().reason()).contains("too many requests");
  }

  @Test
  void two_gateways_are_one_too_many() {
    TextGateways gateways = new TextGateways(List.of(gateway, new FakeGateway()));
    assertThatIllegalStateException().isThrownBy(gateways::configured);
  }

  @Test
  void a_room_can_object_until_just_before_the_call() {
    AtomicInteger asked = new AtomicInteger();
    desk.check(
        text ->
            asked.incrementAndGet() == 2
                ? Optional.of("the appointment was moved")
                : Optional.empty());
    perform();
    assertThat(gateway.sent).isEmpty();
    assertThat(text().suppression()).contains(Suppression.OUTDATED);
    assertThat(text().reason()).contains("the appointment was moved");
  }

  @Test
  void a_text_that_may_have_left_is_not_suppressed_before_that_is_known() {
    gateway.after(
        text -> {
          throw new Uncertain("timed out");
        });
    assertThatExceptionOfType(TryLater.class).isThrownBy(this::perform);
    desk.check(text -> Optional.of("the appointment was moved"));
    perform();
    assertThat(text().state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_text_that_never_left_is_not_sent_once_it_is_untrue() {
    gateway.before(
        text -> {
          throw new Uncertain("timed out");
        });
    assertThatExceptionOfType(TryLater.class).isThrownBy(this::perform);
    desk.check(text -> Optional.of("the appointment was moved"));
    perform();
    assertThat(gateway.sent).isEmpty();
    assertThat(text().state()).isEqualTo(TextState.SUPPRESSED);
  }

  @Test
  void the_same_words_wait_until_it_is_known_what_became_of_the_first() {
    gateway.after(
        text -> {
          throw new Uncertain("timed out");
        });
    assertThatExceptionOfType(TryLater.class).isThrownBy(this::perform);
    gateway.after(text -> {});
    TextMessage second = desk.textPatient().text(TextDesk.confirmation(TextKind.REPLY));
    assertThatExceptionOfType(TooEarly.class)
        .isThrownBy(() -> desk.sendText().perform(itemOf(second)));

    perform();
    desk.sendText().perform(itemOf(second));
    assertThat(gateway.sent).hasSize(2);
  }

  @Test
  void a_number_that_was_stopped_gets_only_replies_and_codes() {
    desk.numbers().lock(TextDesk.MOBILE).stop(clock.instant());
    perform();
    assertThat(text().suppression()).contains(Suppression.STOPPED);

    TextMessage reply = desk.textPatient().text(TextDesk.confirmation(TextKind.REPLY));
    desk.sendText().perform(itemOf(reply));
    assertThat(reply.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_number_that_failed_gets_nothing_until_it_is_confirmed_or_the_day_is_over() {
    TextNumber number = desk.numbers().lock(TextDesk.MOBILE);
    number.fail("30003", clock.instant(), clock.instant().plus(Duration.ofDays(1)));
    perform();
    assertThat(text().suppression()).contains(Suppression.NUMBER_FAILED);

    clock.pass(Duration.ofDays(1));
    assertThat(number.failedAt(clock.instant())).isFalse();
    number.fail("21614", clock.instant(), null);
    assertThat(number.failedAt(clock.instant().plus(Duration.ofDays(99)))).isTrue();
    number.confirm();
    assertThat(number.failedAt(clock.instant())).isFalse();
  }

  private void perform() {
    desk.sendText().perform(itemOf(text()));
  }

  private OutboxItem itemOf(TextMessage text) {
    return desk.due().stream()
        .filter(item -> item.subject().equals(text.id()))
        .findFirst()
        .orElseThrow();
  }

  private TextMessage text() {
    return desk.texts().get(0);
  }
}
