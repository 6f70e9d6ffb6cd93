package org.carepost.appointments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carepost.messaging.Fragments;
import org.carepost.messaging.Placeholders;
import org.carepost.messaging.ShortLinks;
import org.carepost.messaging.TextMessage;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * A text about appointments as typed.
 *
 * @param template code and language of the words that were chosen, with a slash between, or empty
 * @param whom ids of the appointments
 * @param words with placeholders
 */
public record SessionTextForm(String template, List<String> whom, String words) {
  /** What the words may leave to be filled in for each patient. */
  static final Set<String> OFFERED = Set.of("name", "practice", "telephone", "when", "with");

  /** What was typed. */
  static SessionTextForm of(Typed typed) {
    return new SessionTextForm(
        typed.text("template"), List.copyOf(typed.all("whom")), typed.text("words"));
  }

  /** The same with other words. */
  SessionTextForm saying(String other) {
    return new SessionTextForm(template, whom, other);
  }

  /** Whether an appointment is ticked. */
  boolean has(UUID appointment) {
    return whom.contains(appointment.toString());
  }

  /** What the words may leave to be filled in, as staff write it. */
  static String offered() {
    return String.join(", ", OFFERED.stream().sorted().map(it -> "{" + it + "}").toList());
  }

  /** Adds what is wrong with the words, which then cannot be filled in. */
  void check(FormErrors errors) {
    Optional<String> unknown = Placeholders.unknown(words, OFFERED);
    unknown.ifPresent(
        it -> errors.add("words", "messaging.wording.unknown", "{" + it + "}", offered()));
    ShortLinks.check("words", words, errors);
    if (words.isEmpty()) {
      errors.add("words", "messaging.compose.missing");
    }
  }

  /** Adds that filled in they are too long, if so. */
  static void checkLength(String filled, FormErrors errors) {
    int parts = Fragments.of(filled).count();
    if (parts > TextMessage.MOST_FRAGMENTS) {
      errors.add("words", "messaging.compose.tooLong", parts, TextMessage.MOST_FRAGMENTS);
    }
  }
}
