package org.carepost.navigation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/** Four fields for scores, called like <code>before-happy</code>. */
final class ScoreFields {
  private static final Pattern SCORE = Pattern.compile("[0-9]|10");

  private ScoreFields() {}

  /** Names of the fields, in the order of the questions. */
  static List<String> names(String prefix) {
    return Arrays.stream(WellbeingQuestion.values()).map(it -> prefix + "-" + it.key()).toList();
  }

  /** What was typed; empty if nothing was, or, with errors on the fields, if it is wrong. */
  static Optional<WellbeingScores> read(String prefix, Typed typed, FormErrors errors) {
    List<String> names = names(prefix);
    if (names.stream().allMatch(it -> typed.text(it).isEmpty())) {
      return Optional.empty();
    }
    List<String> wrong =
        names.stream().filter(it -> !SCORE.matcher(typed.text(it)).matches()).toList();
    wrong.forEach(it -> errors.add(it, "prescribing.wrong." + it.substring(prefix.length() + 1)));
    if (!wrong.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> scores = names.stream().map(it -> Integer.valueOf(typed.text(it))).toList();
    return Optional.of(
        new WellbeingScores(scores.get(0), scores.get(1), scores.get(2), scores.get(3)));
  }
}
