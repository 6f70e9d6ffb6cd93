package org.carepost.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carepost.navigation.RedFlag;

/**
 * What in somebody's answers must not wait. A red flag that they have been shown stays, even if
 * they take back what they wrote.
 *
 * @param flags in the order of the rules; none: nothing is known that cannot wait
 * @param shown whether they have been shown all of these
 * @param answer what they said then
 */
public record Emergency(List<RedFlag> flags, boolean shown, Optional<RedFlagAnswer> answer) {
  /** Nothing that cannot wait. */
  public static final Emergency NONE = new Emergency(List.of(), false, Optional.empty());

  private static final Pattern SPACE = Pattern.compile(" ");
  static final String SHOWN = "red-flag-shown";
  static final String ANSWER = "red-flag-answer";
  static final List<String> FIELDS = List.of(SHOWN, ANSWER);

  /** What had been written in own words when they were shown it for the first time. */
  static final String FIRST_WORDS = "red-flag-first-words";

  /** An emergency that nobody can change. */
  public Emergency {
    flags = List.copyOf(flags);
  }

  /**
   * What is known of it from a form.
   *
   * @param flags that are in the answers or were shown before
   */
  static Emergency of(List<RedFlag> flags, Fields fields) {
    return new Emergency(
        flags,
        shownIds(fields).containsAll(flags.stream().map(RedFlag::id).toList()),
        answered(fields));
  }

  static List<String> shownIds(Fields fields) {
    return ids(fields.text(SHOWN));
  }

  /** The ids in a text that has spaces between them. */
  static List<String> ids(String text) {
    return SPACE.splitAsStream(text).filter(id -> !id.isEmpty()).toList();
  }

  private static Optional<RedFlagAnswer> answered(Fields fields) {
    return Arrays.stream(RedFlagAnswer.values())
        .filter(it -> it.name().equals(fields.text(ANSWER)))
        .findFirst();
  }

  /** Whether there is any. */
  public boolean isThere() {
    return !flags.isEmpty();
  }

  /** Whether they must see it before they go on. */
  public boolean mustBeShown() {
    return isThere() && (!shown || answer.isEmpty());
  }

  /** Whom to call: 999 if any of the flags says so; empty if there is none. */
  public Optional<RedFlag.Call> call() {
    return flags.stream().map(RedFlag::call).min(Enum::compareTo);
  }

  /** Ids of the flags, with spaces between. */
  String ids() {
    return flags.stream().map(RedFlag::id).collect(Collectors.joining(" "));
  }

  /** What a form keeps of it when it is shown for the first time, or with more flags. */
  Fields asShown() {
    return new Fields(Map.of(SHOWN, ids()));
  }
}
