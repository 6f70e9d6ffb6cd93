package org.carepost.triage;

import java.util.List;
import java.util.stream.Stream;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Screen;

/** What staff can choose from on a case. */
public final class Choices {
  private Choices() {}

  /** Urgencies that staff can set, most pressing first. */
  public static List<Choice> urgencies(Screen screen) {
    return Stream.of(Urgency.values())
        .filter(Urgency::isAssessed)
        .map(it -> Choice.of(it.name(), screen.text("triage.urgency." + it.name())))
        .toList();
  }

  /** What may become of a request. */
  public static List<Choice> outcomes(Screen screen) {
    return Stream.of(Outcome.values())
        .map(it -> Choice.of(it.name(), screen.text("triage.outcome." + it.name())))
        .toList();
  }
}
