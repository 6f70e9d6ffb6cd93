package org.carepost.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/**
 * Says for which practices a text may be.
 *
 * <p>A practice has written if staff or an appointment caused its text: what anybody can cause at a
 * practice must not draw the answers to another one there. The text may be for
 *
 * <ol>
 *   <li>the practices that have written and at which the number is registered; if none,
 *   <li>those that have written and those at which it is registered; if none,
 *   <li>those that sent what anybody can cause; if none, nobody knows.
 * </ol>
 */
final class WhoIsMeant {
  private final Texts texts;
  private final Patients patients;

  WhoIsMeant(Texts texts, Patients patients) {
    this.texts = texts;
    this.patients = patients;
  }

  /**
   * The practices, each once, in no order; none if nobody knows.
   *
   * @param since since when a text counts
   * @param before texts to the number since then
   */
  List<PracticeId> by(MobileNumber from, Instant since, List<TextMessage> before) {
    List<PracticeId> wrote = texts.practicesThatWrote(from, since, TextTemplate.ANYBODY_CAUSES);
    List<PracticeId> registered = patients.practicesOf(from);
    return Stream.of(
            wrote.stream().filter(registered::contains).toList(),
            Stream.concat(wrote.stream(), registered.stream()).distinct().toList(),
            before.stream()
                .filter(text -> !text.template().equals(TextTemplate.CALL_INSTEAD.key()))
                .map(TextMessage::practice)
                .distinct()
                .toList())
        .filter(Predicate.not(Collection::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  /** The only one of some practices; empty if there is none or several. */
  static Optional<PracticeId> only(List<PracticeId> practices) {
    return practices.stream().findFirst().filter(it -> practices.size() == 1);
  }
}
