package org.carepost.consultation;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form; it has a page of its own.
 *
 * @param linkId its name in the form, its address and its field
 * @param words what is asked
 * @param help what is said below, or null
 * @param type how it is answered
 * @param required whether it must be answered
 * @param longest answer in own words, in characters
 * @param options to choose from; empty for own words
 * @param conditions for it to be asked; none: always
 * @param anyCondition whether one of them is enough
 */
public record Question(
    String linkId,
    String words,
    String help,
    Type type,
    boolean required,
    int longest,
    List<Option> options,
    List<Condition> conditions,
    boolean anyCondition)
    implements Step {
  /** How a question is answered. */
  public enum Type {
    /** On one line. */
    STRING,
    /** On many. */
    TEXT,
    /** With one of its options. */
    CHOICE,
    /** With yes or no. */
    BOOLEAN
  }

  /** A question that nobody can change. */
  public Question {
    options = List.copyOf(options);
    conditions = List.copyOf(conditions);
  }

  /** The option with this code. */
  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }

  /** Whether it is answered on many lines. */
  public boolean isLong() {
    return type == Type.TEXT;
  }

  @Override
  public String id() {
    return linkId;
  }

  @Override
  public List<String> fields() {
    return List.of(linkId);
  }

  /** Whether it is asked, given the answers to the questions before it that are. */
  boolean isAsked(Fields answers) {
    return conditions.isEmpty()
        || (anyCondition
            ? conditions.stream().anyMatch(condition -> condition.holds(answers))
            : conditions.stream().allMatch(condition -> condition.holds(answers)));
  }

  /** The answer as it is kept; empty if there is none. */
  Optional<Answer> answer(Fields answers) {
    String value = answers.text(linkId);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        option(value)
            .map(option -> new Answer(linkId, words, option.code(), option.words()))
            .orElseGet(() -> new Answer(linkId, words, null, value)));
  }
}
