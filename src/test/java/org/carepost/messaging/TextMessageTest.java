package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class TextMessageTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(9);

  private final String secret = Tokens.link();
  private final TextMessage text =
      text("Riverside Surgery has sent you a message: https://example.com/m/" + secret);

  @Test
  void the_secret_of_its_link_is_kept_until_it_was_sent() {
    text.claim(NOW);
    text.moveTo(TextState.UNCERTAIN, NOW, "timed out");
    assertThat(text.outgoing().body()).endsWith(secret);

    text.accept("SM1", LATER);
    assertThat(text.body()).endsWith("https://example.com/m/***");
  }

  @Test
  void addresses_without_a_secret_stay_as_they_are() {
    String words =
        "https://www.nhs.uk/conditions/respiratory-tract-infections-rtis/"
            + " https://example.com/r/Y00001";
    TextMessage read = text(words);
    read.claim(NOW);
    read.accept("SM1", LATER);
    assertThat(read.body()).isEqualTo(words);
  }

  @Test
  void the_secret_of_a_service_is_taken_out_too() {
    TextMessage asked = text("See https://example.com/service/" + secret + " please");
    asked.claim(NOW);
    asked.accept("SM1", LATER);
    assertThat(asked.body()).isEqualTo("See https://example.com/service/*** please");
  }

  @Test
  void the_secret_of_its_link_is_taken_out_when_it_cannot_be_sent() {
    text.moveTo(TextState.FAILED, NOW, "no gateway configured");
    assertThat(text.body()).doesNotContain(secret);
    assertThat(text.reason()).contains("no gateway configured");
    assertThat(text.endedAt()).contains(NOW);
  }

  @Test
  void news_that_comes_before_the_provider_has_answered_counts() {
    text.claim(NOW);
    assertThat(text.moveTo(TextState.DELIVERED, NOW, null)).isTrue();
    text.accept("SM1", LATER);
    assertThat(text.state()).isEqualTo(TextState.DELIVERED);
    assertThat(text.endedAt()).contains(NOW);
  }

  @Test
  void late_and_repeated_news_changes_nothing() {
    text.claim(NOW);
    text.accept("SM1", NOW);
    text.moveTo(TextState.UNDELIVERED, NOW, "absent subscriber");
    assertThat(text.moveTo(TextState.SENT, LATER, null)).isFalse();
    assertThat(text.moveTo(TextState.UNDELIVERED, LATER, "again")).isFalse();
    assertThat(text.endedAt()).contains(NOW);
    assertThat(text.reason()).contains("absent subscriber");
  }

  @Test
  void only_the_first_try_to_send_it_is_the_first() {
    assertThat(text.claim(NOW)).isEmpty();
    assertThat(text.claim(LATER)).contains(NOW);
  }

  @Test
  void a_try_that_certainly_failed_leaves_no_doubt() {
    text.claim(NOW);
    text.notTaken();
    assertThat(text.claim(LATER)).isEmpty();
    assertThat(text.claim(LATER.plusSeconds(1))).contains(LATER);
  }

  @Test
  void texts_say_the_same_whatever_the_secrets_of_their_links() {
    TextMessage other =
        text("Riverside Surgery has sent you a message: https://example.com/m/" + Tokens.link());
    assertThat(text.wordsHash()).isEqualTo(other.wordsHash());
  }

  @Test
  void it_has_one_to_six_fragments() {
    assertThat(text("a".repeat(918)).fragments()).isEqualTo(6);
    assertThatIllegalArgumentException().isThrownBy(() -> text("a".repeat(919)));
    assertThatIllegalArgumentException().isThrownBy(() -> text(""));
  }

  @Test
  void a_log_gets_nothing_of_its_words() {
    assertThat(text.outgoing().toString()).doesNotContain("Riverside", secret);
  }

  private static TextMessage text(String body) {
    return new TextMessage(TextDesk.confirmation(TextKind.REPLY), body, NOW);
  }
}
