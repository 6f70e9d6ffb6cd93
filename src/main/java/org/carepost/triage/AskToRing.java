package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextMissed;
import org.carepost.messaging.ThreadRead;
import org.carepost.navigation.Signpost;
import org.carepost.navigation.Signposts;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;

/**
 * Asks staff to ring a patient whom a message about a case did not reach, in the transaction that
 * learns it. One call is enough for all messages about a case.
 */
@ApplicationScoped
public class AskToRing {
  private static final int LONGEST_WHY = 200;

  private final Cases cases;
  private final CallTasks calls;
  private final Signposts signposts;
  private final Words words;
  private final Event<QueueChanged> changed;

  @Inject
  AskToRing(
      Cases cases, CallTasks calls, Signposts signposts, Words words, Event<QueueChanged> changed) {
    this.cases = cases;
    this.calls = calls;
    this.signposts = signposts;
    this.words = words;
    this.changed = changed;
  }

  void missed(@Observes TextMissed event) {
    TextMessage text = event.text();
    ask(
        text.practice(),
        caseOf(text),
        CallTask.Reason.TEXT_MISSED,
        text.reason()
            .or(
                () ->
                    text.suppression().map(it -> words.text("messaging.suppression." + it.name())))
            .orElse(null),
        text.mobile(),
        event.at());
  }

  /** What a text is about, or the request for which a signpost that it is about was given. */
  private UUID caseOf(TextMessage text) {
    return signposts
        .take(text.practice(), text.about())
        .flatMap(Signpost::request)
        .orElse(text.about());
  }

  /** Without effect if there is no such case, or a call about it is still to be made. */
  void ask(
      PracticeId practice,
      UUID caseId,
      CallTask.Reason reason,
      String why,
      MobileNumber mobile,
      Instant at) {
    if (cases.takeById(practice, caseId).isPresent() && calls.open(practice, caseId).isEmpty()) {
      calls.add(new CallTask(practice, caseId, reason, cut(why), mobile, at));
      changed.fire(new QueueChanged(practice));
    }
  }

  private static String cut(String why) {
    return why == null ? null : why.substring(0, Math.min(LONGEST_WHY, why.length()));
  }

  void read(@Observes ThreadRead event) {
    calls.open(event.practice(), event.thread()).stream()
        .filter(call -> call.reason() == CallTask.Reason.UNREAD)
        .forEach(
            call -> {
              call.becomeNeedless(event.at());
              changed.fire(new QueueChanged(event.practice()));
            });
  }
}
