package org.carepost.messaging;

import java.util.Arrays;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/** Words of a text as typed. */
public record WordingForm(String name, String kind, String language, String body) {
  /** Nothing typed. */
  public static final WordingForm EMPTY = new WordingForm("", "", "en", "");

  /** What was typed. */
  static WordingForm of(Typed typed) {
    return new WordingForm(
        typed.text("name"), typed.text("kind"), typed.text("language"), typed.text("body"));
  }

  /** What is to be changed. */
  static WordingForm of(WordingDraft draft, WordingKey key) {
    return new WordingForm(draft.name(), draft.kind().name(), key.language(), draft.body());
  }

  /** The language, or empty and an error. */
  Optional<String> language(FormErrors errors) {
    if (!WordingKey.LANGUAGES.contains(language)) {
      errors.add("language", "messaging.wording.language.missing");
      return Optional.empty();
    }
    return Optional.of(language);
  }

  /**
   * The words for a text, or empty and errors.
   *
   * @param replies whether the words may ask for a reply by text
   */
  Optional<WordingDraft> draft(WordingKey key, boolean replies, FormErrors errors) {
    if (name.isEmpty() || name.length() > TextWording.LONGEST_NAME) {
      errors.add("name", "messaging.wording.name.missing", TextWording.LONGEST_NAME);
    }
    Optional<TextKind> chosen = kind(key);
    if (chosen.isEmpty()) {
      errors.add("kind", "messaging.wording.kind.missing");
    }
    checkWords(key, errors);
    if (!replies && ReplyAsked.in(body)) {
      errors.add("body", "messaging.wording.noReply");
    }
    return errors.isEmpty()
        ? Optional.of(new WordingDraft(name, chosen.orElseThrow(), body))
        : Optional.empty();
  }

  private Optional<TextKind> kind(WordingKey key) {
    return key.template()
        .map(TextTemplate::kind)
        .or(
            () ->
                Arrays.stream(TextKind.values())
                    .filter(it -> it.refusable() && it.name().equals(kind))
                    .findFirst());
  }

  private void checkWords(WordingKey key, FormErrors errors) {
    int parts = Fragments.of(body).count();
    if (body.isEmpty()) {
      errors.add("body", "messaging.wording.body.missing");
    } else if (body.length() > TextWording.LONGEST || parts > TextMessage.MOST_FRAGMENTS) {
      errors.add("body", "messaging.compose.tooLong", parts, TextMessage.MOST_FRAGMENTS);
    }
    Placeholders.unknown(body, key.offered())
        .ifPresent(
            it -> errors.add("body", "messaging.wording.unknown", "{" + it + "}", offered(key)));
    if (Placeholders.stray(body)) {
      errors.add("body", "messaging.wording.stray", offered(key));
    }
    ShortLinks.check("body", body, errors);
    Placeholders.missing(body, key.needed())
        .ifPresent(it -> errors.add("body", "messaging.wording.needs", "{" + it + "}"));
  }

  /** Those that the words may use, like <code>{name}, {practice}</code>. */
  static String offered(WordingKey key) {
    return String.join(", ", key.offered().stream().sorted().map(it -> "{" + it + "}").toList());
  }
}
