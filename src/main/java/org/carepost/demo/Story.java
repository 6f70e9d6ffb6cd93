package org.carepost.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.triage.Outcome;
import org.carepost.triage.Urgency;

/**
 * A request that somebody might send, and what becomes of it.
 *
 * @param form id of the form
 * @param who whose words they could be
 * @param person the same for stories of the same person only
 * @param stranger whether they are not registered
 * @param words their own
 * @param answers to the form's other questions: code or text by linkId
 * @param urgency what staff found; null if nobody has looked
 * @param ask what staff wrote, or null
 * @param reply what the patient answered, or null
 * @param outcome of a closed one, else null
 * @param note for colleagues, or null
 */
record Story(
    String form,
    Who who,
    String person,
    boolean stranger,
    String words,
    Map<String, String> answers,
    Arrival arrival,
    Urgency urgency,
    Course course,
    String ask,
    String reply,
    Outcome outcome,
    String note) {
  private static final List<String> FILES =
      List.of("urgent", "adults", "children", "mind", "medicines", "admin");

  /** All stories of the demo. */
  static List<Story> all() {
    return FILES.stream()
        .map(file -> (Map<?, ?>) DemoFile.read("requests/" + file + ".yaml"))
        .flatMap(Story::of)
        .toList();
  }

  private static Stream<Story> of(Map<?, ?> file) {
    String form = (String) file.get("form");
    return ((List<?>) file.get("requests")).stream().map(entry -> of(form, (Map<?, ?>) entry));
  }

  @SuppressWarnings("unchecked") // answers are texts by text, or the form refuses them
  private static Story of(String form, Map<?, ?> entry) {
    String words = text(entry, "words").orElseThrow();
    return new Story(
        form,
        Who.of(text(entry, "who").orElseThrow()),
        text(entry, "person").orElse(words),
        Boolean.TRUE.equals(entry.get("stranger")),
        words,
        (Map<String, String>) entry.get("answers"),
        text(entry, "arrived").map(Arrival::valueOf).orElse(Arrival.MORNING),
        text(entry, "urgency").map(Urgency::valueOf).orElse(null),
        text(entry, "course").map(Course::valueOf).orElse(Course.WAITING),
        text(entry, "ask").orElse(null),
        text(entry, "reply").orElse(null),
        text(entry, "outcome").map(Outcome::valueOf).orElse(null),
        text(entry, "note").orElse(null));
  }

  private static Optional<String> text(Map<?, ?> entry, String key) {
    return Optional.ofNullable((String) entry.get(key));
  }

  /** Whether staff have done anything about it. */
  boolean isTouched() {
    return course != Course.WAITING || urgency != null;
  }
}
