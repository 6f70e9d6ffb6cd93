package org.carepost.messaging;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextWordsTest {
  private final FakeGateway gateway = new FakeGateway();
  private final TextGateways gateways = new TextGateways(List.of(gateway));
  private final TextWords shipped = new TextWords("config", gateways);

  @Test
  void a_text_is_filled_with_values_as_they_are() {
    assertThat(
            shipped.fill(
                TextTemplate.MESSAGE_WAITING,
                Map.of(
                    "name", "$1 {link}", "practice", "Hilltop", "link", "https://example.com/m/x")))
        .contains("$1 {link}", "Hilltop", "https://example.com/m/x");
  }

  @ParameterizedTest
  @EnumSource
  void the_words_that_come_with_carepost_fit_into_the_plain_alphabet(TextTemplate template) {
    Map<String, String> values = new HashMap<>();
    template.offered().forEach(name -> values.put(name, "x"));
    assertThat(Fragments.outsideGsm(shipped.fill(template, values))).isEmpty();
  }

  @Test
  void a_missing_value_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shipped.fill(TextTemplate.MESSAGE_WAITING, Map.of("practice", "Hilltop")))
        .withMessageContaining("message-waiting");
  }

  @ParameterizedTest
  @CsvSource({
    "'', is missing",
    "'{practice}: read {link} about {illness}', {illness}",
    "'{practice} has written to you', {link}"
  })
  void words_that_do_not_fit_stop_the_start_with_their_key(String words, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords(texts("message-waiting", words), gateways))
        .withMessageContaining("message-waiting")
        .withMessageContaining(reason);
  }

  @Test
  void words_for_a_text_that_is_never_sent_stop_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords(texts("mesage-waiting", "{practice} {link}"), gateways))
        .withMessageContaining("mesage-waiting");
  }

  @Test
  void a_file_that_is_not_there_stops_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords("no-such-folder", gateways))
        .withMessageContaining("messages/en.yaml");
  }

  @ParameterizedTest
  @EnumSource
  void no_text_from_a_name_asks_for_a_reply(TextTemplate template) {
    boolean asked = ReplyAsked.in(shipped.of(template));
    gateway.comeFromAName();
    assertThat(ReplyAsked.in(shipped.of(template))).isFalse();
    assertThat(asked && !shipped.of(template).contains("{link}")).isFalse();
  }

  @Test
  void words_that_ask_for_a_reply_need_others_for_a_sender_that_gets_none() {
    String asks = "{practice} {when} {link} Reply CANCEL";
    Map<String, String> texts = texts("appointment-booked", asks);
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords(texts, gateways))
        .withMessageContaining("appointment-booked-by-link is missing");
    texts.put("appointment-booked-by-link", asks);
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords(texts, gateways))
        .withMessageContaining("appointment-booked-by-link")
        .withMessageContaining("no reply");
    texts.put("appointment-booked-by-link", "{practice} {when}: use {link}");
    assertThat(new TextWords(texts, gateways).of(TextTemplate.APPOINTMENT_BOOKED)).isEqualTo(asks);
    gateway.comeFromAName();
    assertThat(new TextWords(texts, gateways).of(TextTemplate.APPOINTMENT_BOOKED))
        .isEqualTo("{practice} {when}: use {link}");
  }

  @ParameterizedTest
  @CsvSource({
    "Cannot come? Reply CANCEL, true",
    "The first to reply with \"YES\" has it, true",
    "Text STOP to get none, true",
    "Please text us back, true",
    "Do not reply to this message, true",
    "'Read it and reply, with your date of birth: {link}', false",
    "Use this link or ring us, false"
  })
  void it_is_known_which_words_ask_for_a_reply(String words, boolean asks) {
    assertThat(ReplyAsked.in(words)).isEqualTo(asks);
  }

  private static Map<String, String> texts(String key, String words) {
    Map<String, String> texts = new HashMap<>();
    for (TextTemplate template : TextTemplate.values()) {
      String values = template.needed().stream().map(it -> " {" + it + "}").collect(joining());
      texts.put(template.key(), "Hello" + values);
    }
    texts.put(key, words);
    return texts;
  }
}
