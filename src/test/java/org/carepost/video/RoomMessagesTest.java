package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomMessagesTest {
  private static final String TO = Ids.next().toString();

  @Test
  void only_known_members_are_handed_on() {
    RoomMessage read =
        RoomMessages.read(
            """
            {"t":"signal","to":"%s","extra":1,"description":{"type":"offer","sdp":"v=0","x":"y"}}
            """
                .formatted(TO));
    assertThat(read).isInstanceOf(RoomMessage.Signal.class);
    assertThat(((RoomMessage.Signal) read).content())
        .hasToString("{\"description\":{\"type\":\"offer\",\"sdp\":\"v=0\"}}");
  }

  @Test
  void a_candidate_without_the_optional_members_is_one() {
    RoomMessage read =
        RoomMessages.read(
            """
            {"t":"signal","to":"%s","candidate":{"candidate":"","sdpMid":null,"sdpMLineIndex":0}}
            """
                .formatted(TO));
    assertThat(((RoomMessage.Signal) read).content())
        .hasToString("{\"candidate\":{\"candidate\":\"\",\"sdpMLineIndex\":0}}");
  }

  @Test
  void who_lost_the_way_may_ask_the_other_to_find_another_one() {
    RoomMessage read =
        RoomMessages.read("{\"t\":\"signal\",\"to\":\"%s\",\"restart\":true}".formatted(TO));
    assertThat(((RoomMessage.Signal) read).content()).hasToString("{\"restart\":true}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"t\":7}",
        "{\"t\":\"unknown\"}",
        "{\"t\":\"signal\",\"to\":\"1-1-1-1-1\",\"candidate\":{\"candidate\":\"\"}}",
        "{\"t\":\"signal\",\"candidate\":{\"candidate\":\"\"}}",
        "{\"t\":\"signal\",\"to\":\"018f0000-0000-7000-8000-000000000000\"}",
        "{\"t\":\"signal\",\"to\":\"018f0000-0000-7000-8000-000000000000\",\"candidate\":[]}",
        "{\"t\":\"signal\",\"to\":\"018f0000-0000-7000-8000-000000000000\",\"restart\":false}",
        "{\"t\":\"signal\",\"to\":\"018f0000-0000-7000-8000-000000000000\",\"description\":"
            + "{\"type\":\"pranswer\",\"sdp\":\"\"}}",
        "{\"t\":\"quality\",\"delayMs\":1.5}",
        "{\"t\":\"quality\",\"delayMs\":-1}",
        "{\"t\":\"quality\",\"delayMs\":1e99}",
        "{\"t\":\"devices\",\"camera\":\"yes\"}"
      })
  void what_is_no_message_is_malformed(String text) {
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> RoomMessages.read(text));
  }

  @Test
  void what_is_too_long_or_too_deep_is_malformed() {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> RoomMessages.read(" ".repeat(RoomMessages.LONGEST + 1)));
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> RoomMessages.read("{\"t\":".repeat(5_000)));
  }

  @Property(tries = 500)
  void nothing_but_malformed_is_ever_thrown(@ForAll String text) {
    try {
      RoomMessages.read(text);
    } catch (Malformed expected) {
      assertThat(expected).hasMessage("not a message of a room");
    }
  }

  @Test
  void a_connection_has_150_messages_at_once_and_30_a_second() {
    SettableClock clock = new SettableClock();
    MessageBudget budget = new MessageBudget(clock);
    for (int i = 0; i < 150; i++) {
      assertThat(budget.take()).isTrue();
    }
    assertThat(budget.take()).isFalse();
    clock.pass(Duration.ofSeconds(1));
    for (int i = 0; i < 30; i++) {
      assertThat(budget.take()).isTrue();
    }
    assertThat(budget.take()).isFalse();
  }
}
