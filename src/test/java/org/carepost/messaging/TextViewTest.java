package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.web.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextViewTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  private final Words words = new Words();

  @ParameterizedTest
  @EnumSource
  void every_text_has_a_name_for_staff(TextTemplate template) {
    assertThat(TextView.of(text(template), "today", words).what()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void every_state_has_a_name_and_a_colour(TextState state) {
    TextMessage text = text(TextTemplate.MESSAGE_WAITING);
    text.claim(NOW);
    text.moveTo(state, NOW, "a reason");
    assertThat(TextView.of(text, "today", words))
        .satisfies(
            view -> {
              assertThat(view.state()).isNotBlank();
              assertThat(view.colour()).isNotBlank();
            });
  }

  private static TextMessage text(TextTemplate template) {
    NewText wanted =
        NewText.of(
            ACorrespondent.RIVERSIDE,
            UUID.randomUUID(),
            ACorrespondent.MOBILE,
            template.kind(),
            template.key(),
            Map.of());
    return new TextMessage(wanted, "Hello", NOW);
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_not_to_send_has_words(Suppression suppression) {
    TextMessage text = text(TextTemplate.MESSAGE_WAITING);
    text.suppress(suppression, NOW, null);
    assertThat(TextView.of(text, "today", words).reason()).isNotBlank();
  }
}
