package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingTest {
  private static final String GREETING = "Hello {name}. {practice} about {when}: ";

  private final FormErrors errors = new FormErrors(new Words());

  @ParameterizedTest
  @ValueSource(
      strings = {GREETING, "Hello {name}. {practice} about {when}", "hello {name}\r\n", ":"})
  void a_bare_greeting_is_refused(String words) {
    Greeting.check(words, GREETING, errors);
    assertThat(errors.message("words")).contains("after the greeting");
  }

  @ParameterizedTest
  @ValueSource(strings = {GREETING + "bring your glasses", "Please ring us", ""})
  void own_words_are_not(String words) {
    Greeting.check(words, GREETING, errors);
    assertThat(errors.isEmpty()).isTrue();
  }
}
