package org.carepost.messaging;

import java.util.Optional;
import org.carepost.platform.web.Words;

/**
 * A text as staff see it.
 *
 * @param what which text it was
 * @param when it was written, in words
 * @param state how far it has come, in words
 * @param colour of the state, as the tag component names it
 * @param reason why it did not arrive, or null
 */
public record TextView(String what, String when, String state, String colour, String reason) {
  /**
   * @param when it was written, in words
   */
  public static TextView of(TextMessage text, String when, Words words) {
    String state = "messaging.state." + text.state().name();
    return new TextView(
        words.text("messaging.text." + text.template()),
        when,
        words.text(state),
        words.text(state + ".colour"),
        text.reason().or(() -> suppression(text, words)).orElse(null));
  }

  private static Optional<String> suppression(TextMessage text, Words words) {
    return text.suppression().map(why -> words.text("messaging.suppression." + why));
  }
}
