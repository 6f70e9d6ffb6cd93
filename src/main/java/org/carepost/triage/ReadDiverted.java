package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.carepost.consultation.Diversion;
import org.carepost.consultation.Diversions;
import org.carepost.consultation.Diverted;
import org.carepost.navigation.RedFlag;
import org.carepost.navigation.RedFlags;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;

/** Tells the queue of those who were told to call 999 and are not in it, since nobody knows who. */
@ApplicationScoped
class ReadDiverted {
  private static final Duration SHOWN = Duration.ofHours(12);
  private static final int MOST = 10;

  private final Diversions diversions;
  private final RedFlags redFlags;
  private final Words words;
  private final Event<QueueChanged> changed;

  @Inject
  ReadDiverted(Diversions diversions, RedFlags redFlags, Words words, Event<QueueChanged> changed) {
    this.diversions = diversions;
    this.redFlags = redFlags;
    this.words = words;
    this.changed = changed;
  }

  /** Those of the last 12 hours, newest first, each in a sentence. */
  List<String> lines(PracticeId practice, Moments moments) {
    return diversions.unsent(practice, moments.now().minus(SHOWN), MOST).stream()
        .map(it -> line(it, moments))
        .toList();
  }

  private String line(Diversion diversion, Moments moments) {
    String flags =
        redFlags.named(diversion.redFlags()).stream()
            .map(RedFlag::staffWords)
            .collect(Collectors.joining("; "));
    String said =
        words.text("triage.diverted.said." + diversion.answer().map(Enum::name).orElse("NONE"));
    return words.text("triage.diverted.line", moments.soon(diversion.shownAt()), flags, said);
  }

  void changed(@Observes Diverted diverted) {
    changed.fire(new QueueChanged(diverted.practice()));
  }
}
