package org.carepost.navigation;

import java.util.Arrays;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/**
 * What a patient or a service answers by a link.
 *
 * @param ending as typed: a name of {@link CloseLoop.Ending}
 * @param why as typed: a name of {@link SignpostReason}, or empty
 */
public record LinkAnswer(String ending, String why) {
  /** Nothing answered yet. */
  static final LinkAnswer EMPTY = new LinkAnswer("", "");

  static LinkAnswer of(Typed typed) {
    return new LinkAnswer(typed.text("ending"), typed.text("why"));
  }

  /** What became of it, or empty and an error. */
  Optional<CloseLoop.Ending> checked(FormErrors errors) {
    Optional<CloseLoop.Ending> known =
        Arrays.stream(CloseLoop.Ending.values())
            .filter(it -> it != CloseLoop.Ending.DECLINED && it.name().equals(ending))
            .findFirst();
    if (known.isEmpty()) {
      errors.add("ending", "navigation.link.wrong.ending");
    }
    if (known.filter(CloseLoop.Ending.BOUNCED::equals).isPresent()
        && reason() == SignpostReason.NONE) {
      errors.add("why", "navigation.link.wrong.why");
    }
    return errors.isEmpty() ? known : Optional.empty();
  }

  /** Why; NONE if it was not said or is none of those to choose from. */
  SignpostReason reason() {
    return Arrays.stream(SignpostReason.values())
        .filter(it -> it.name().equals(why))
        .findFirst()
        .orElse(SignpostReason.NONE);
  }
}
