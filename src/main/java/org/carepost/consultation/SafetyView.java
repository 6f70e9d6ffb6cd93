package org.carepost.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.carepost.navigation.Pathway;
import org.carepost.navigation.RedFlag;
import org.carepost.navigation.WhomQuestions;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Screen;

/**
 * The questions before somebody is offered other help.
 *
 * @param journey where they stand
 * @param pathway that fits what they wrote
 * @param flags what must not wait
 * @param ticked values of what is ticked
 */
public record SafetyView(
    Journey journey, Pathway pathway, List<RedFlag> flags, List<String> ticked) {
  /** All questions to tick, and "none of these" last. */
  public List<Choice> choices(Screen screen) {
    return Stream.of(
            flags.stream().map(it -> Choice.of("flag:" + it.id(), it.question())),
            Stream.concat(
                    WhomQuestions.of(pathway, true, screen.words()).stream(),
                    pathway.exclusions().stream())
                .map(it -> Choice.of("keep:" + it.id(), it.question())),
            Stream.of(Choice.of("none", screen.text("consultation.help.none"))))
        .flatMap(it -> it)
        .toList();
  }

  /** Name of the practice. */
  public String practice() {
    return journey.practice().name();
  }

  /** Address of the practice's front door. */
  public String home() {
    return "/r/" + journey.practice().id();
  }
}
