package org.carepost.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepost.platform.PlainText;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * What was typed about a referral, on its page or to make it.
 *
 * @param fields values by name; what is empty is left out
 */
public record ReferralForm(Map<String, String> fields) {
  /** Longest reason or note, in characters. */
  public static final int LONGEST = 2_000;

  /** Nothing typed yet. */
  public static final ReferralForm EMPTY = new ReferralForm(Map.of());

  private static final List<String> NAMES =
      Stream.of(
              Stream.of("to", "search", "reason", "consent", "note", "why", "outcome"),
              ScoreFields.names("before").stream(),
              ScoreFields.names("after").stream())
          .flatMap(it -> it)
          .toList();

  /** What was typed; unknown fields are left out. */
  public static ReferralForm of(Typed typed) {
    Map<String, String> fields = new HashMap<>();
    NAMES.stream()
        .filter(it -> !typed.text(it).isEmpty())
        .forEach(it -> fields.put(it, typed.text(it)));
    return new ReferralForm(fields);
  }

  /** What is typed in a field, or empty. */
  public String typed(String field) {
    return fields.getOrDefault(field, "");
  }

  /**
   * What is left when something was done with it; scores and outcome belong together.
   *
   * @param done the word that {@link ReferralActs} gives, or empty if nothing was
   */
  ReferralForm after(String done) {
    return switch (done) {
      case "", "started" -> this;
      case "note" -> only(it -> !it.equals("note"));
      case "scored" -> only(it -> !it.startsWith("before-") && !it.startsWith("after-"));
      default -> only(it -> it.equals("note"));
    };
  }

  private ReferralForm only(Predicate<String> kept) {
    Map<String, String> left = new HashMap<>(fields);
    left.keySet().removeIf(kept.negate());
    return new ReferralForm(left);
  }

  /** Whether there is something that must not be lost. */
  boolean isTyped() {
    return !fields.isEmpty();
  }

  /** The words in a field; with an error on it if there are none, or too many. */
  static String words(String field, Typed typed, FormErrors errors) {
    String text = typed.text(field);
    int length = PlainText.length(text);
    if (text.isEmpty()) {
      errors.add(field, "prescribing.wrong." + field);
    } else if (length > LONGEST) {
      errors.add(field, "prescribing.wrong.long", LONGEST, length - LONGEST);
    }
    return text;
  }
}
