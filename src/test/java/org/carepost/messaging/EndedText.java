package org.carepost.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carepost.people.MobileNumber;

/** Texts that came to an end, made with public verbs. */
public final class EndedText {
  private EndedText() {}

  /** One that was tried. */
  public static TextMessage ended(
      UUID about, MobileNumber to, TextState end, String why, Instant at) {
    TextMessage text = text(about, to, at);
    text.claim(at);
    text.moveTo(end, at, why);
    return text;
  }

  /** One that was not to be sent. */
  public static TextMessage suppressed(UUID about, MobileNumber to, Suppression why, Instant at) {
    TextMessage text = text(about, to, at);
    text.suppress(why, at, null);
    return text;
  }

  private static TextMessage text(UUID about, MobileNumber to, Instant at) {
    return new TextMessage(
        NewText.of(
            ACorrespondent.RIVERSIDE, about, to, TextKind.REPLY, "message-waiting", Map.of()),
        "Hello",
        at);
  }
}
