package org.carepost.messaging;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Tokens;
import org.carepost.platform.web.Typed;

/**
 * A text to a patient as typed.
 *
 * @param wording code and language of the words that were chosen, with a slash between, or empty
 * @param kind name of a {@link TextKind}
 * @param when <code>now</code> or <code>later</code>
 * @param day ISO date, if later
 * @param time ISO time of day, if later
 * @param once unique to the form
 */
public record ComposeForm(
    String wording, String kind, String words, String when, String day, String time, String once) {
  /** Kinds of text that staff write by hand. */
  static final Set<TextKind> KINDS =
      EnumSet.of(TextKind.REPLY, TextKind.REMINDER, TextKind.SIGNPOST, TextKind.INVITATION);

  private static final Duration FURTHEST = Duration.ofDays(366);
  private static final String LATER = "later";

  /** Kinds of text that staff write by hand, in the order they are offered. */
  public static Set<TextKind> kinds() {
    return EnumSet.copyOf(KINDS);
  }

  /** Nothing typed but perhaps the beginning. */
  static ComposeForm starting(String words) {
    return new ComposeForm("", TextKind.REPLY.name(), words, "now", "", "", Tokens.random());
  }

  /** What was typed. */
  static ComposeForm of(Typed typed) {
    String once = typed.text("once");
    return new ComposeForm(
        typed.text("template"),
        typed.text("kind"),
        typed.text("words"),
        typed.text("when").equals(LATER) ? LATER : "now",
        typed.text("day"),
        typed.text("time"),
        Tokens.wellFormed(once) ? once : Tokens.random());
  }

  /** The same with other words. */
  ComposeForm saying(String other) {
    return new ComposeForm(wording, kind, other, when, day, time, once);
  }

  /** The same with the words of a template, after what was typed already. */
  ComposeForm using(TextWording chosen, String filled, String beginning) {
    boolean typed = !words.isEmpty() && !words.equals(beginning.strip());
    return new ComposeForm(
        wording,
        KINDS.contains(chosen.kind()) ? chosen.kind().name() : kind,
        typed ? words + "\n" + filled : filled,
        when,
        day,
        time,
        once);
  }

  /** What it is for; an answer, if that was not said. */
  TextKind chosenKind() {
    return KINDS.stream().filter(it -> it.name().equals(kind)).findFirst().orElse(TextKind.REPLY);
  }

  /** Which words were chosen; empty if none were. */
  Optional<WordingKey> key() {
    String[] parts = wording.split("/", -1);
    return Optional.of(parts).filter(it -> it.length == 2).map(it -> new WordingKey(it[0], it[1]));
  }

  /** When it is to be sent: empty for now, or with an error. */
  Optional<Instant> moment(ZoneId zone, Clock clock, FormErrors errors) {
    if (!when.equals(LATER)) {
      return Optional.empty();
    }
    try {
      Instant moment = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
      Instant now = clock.instant();
      if (moment.isBefore(now)) {
        errors.add("day", "messaging.compose.past");
      } else if (moment.isAfter(now.plus(FURTHEST))) {
        errors.add("day", "messaging.compose.far");
      }
      return Optional.of(moment);
    } catch (DateTimeException noMoment) {
      errors.add("day", "messaging.compose.noMoment");
      return Optional.empty();
    }
  }

  /** Adds what is wrong with kind and words. */
  void check(FormErrors errors) {
    if (Arrays.stream(TextKind.values())
        .noneMatch(it -> KINDS.contains(it) && it.name().equals(kind))) {
      errors.add("kind", "messaging.wording.kind.missing");
    }
    Placeholders.unknown(words, Set.of())
        .ifPresent(it -> errors.add("words", "messaging.compose.placeholder", "{" + it + "}"));
    ShortLinks.check("words", words, errors);
    int parts = Fragments.of(words).count();
    if (parts == 0) {
      errors.add("words", "messaging.compose.missing");
    } else if (parts > TextMessage.MOST_FRAGMENTS) {
      errors.add("words", "messaging.compose.tooLong", parts, TextMessage.MOST_FRAGMENTS);
    }
  }
}
