package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.OwnOrigin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callbacks to a Carepost that people know as carepost.example, whatever a proxy calls it. */
class CallbackCheckTest {
  private static final String PATH = TwilioInboundCallback.PATH;
  private static final Map<String, String> FIELDS =
      Map.of("MessageSid", "SM1", "From", "+447700900123", "Body", "Hello");

  private final TwilioStandIn twilio = TwilioStandIn.start();
  private final CallbackCheck check =
      new CallbackCheck(
          ATwilioGateway.calling(twilio).settings(), new OwnOrigin("https://carepost.example"));
  private final Logger log = Logger.getLogger(CallbackCheck.class.getName());
  private final List<LogRecord> logged = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    log.addHandler(handler);
  }

  @AfterEach
  void stop() {
    log.removeHandler(handler);
    twilio.close();
  }

  @Test
  void what_is_signed_for_the_public_address_is_twilios() {
    SignedPost post = SignedPost.to("https://carepost.example" + PATH, FIELDS);
    assertThat(checked(post, post.signature())).containsAllEntriesOf(FIELDS);
    assertThat(logged).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://carepost.example", "https://127.0.0.1:8080", "http://localhost:8080"})
  void what_is_signed_for_another_address_is_refused_and_logged_without_its_words(String origin) {
    SignedPost post = SignedPost.to(origin + PATH, FIELDS);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> checked(post, post.signature()));
    assertThat(logged)
        .singleElement()
        .satisfies(it -> assertThat(it.getMessage()).contains("was not signed by Twilio"))
        .satisfies(it -> assertThat(it.getParameters()).containsExactly(PATH));
  }

  @Test
  void what_is_not_signed_or_comes_twice_in_one_post_is_refused() {
    SignedPost post = SignedPost.to("https://carepost.example" + PATH, FIELDS);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> checked(post, null));
    Map<String, List<String>> twice = fields(post);
    twice.put("Body", List.of("Hello", "Hello"));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> check.checked(PATH, twice, post.signature()));
  }

  private Map<String, String> checked(SignedPost post, String signature) {
    return check.checked(PATH, fields(post), signature);
  }

  private static Map<String, List<String>> fields(SignedPost post) {
    Map<String, List<String>> fields = new HashMap<>();
    post.fields().forEach((name, value) -> fields.put(name, List.of(value)));
    return fields;
  }
}
