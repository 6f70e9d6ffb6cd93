package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.carepost.consultation.Request;
import org.carepost.consultation.Requests;
import org.carepost.messaging.Direction;
import org.carepost.messaging.TextPatient;
import org.carepost.messaging.Threads;
import org.carepost.platform.web.OwnOrigin;

/**
 * Texts a patient whose request was closed without a word from the practice, so that nobody waits
 * for an answer that will not come.
 */
@ApplicationScoped
class TellClosed {
  private static final int MESSAGES = 200;

  private final Requests requests;
  private final Threads threads;
  private final TextPatient texts;
  private final OwnOrigin origin;

  @Inject
  TellClosed(Requests requests, Threads threads, TextPatient texts, OwnOrigin origin) {
    this.requests = requests;
    this.threads = threads;
    this.texts = texts;
    this.origin = origin;
  }

  /** Works in the caller's transaction. */
  void tell(Case closed, Outcome outcome) {
    if (outcome != Outcome.SENT_IN_ERROR && !wasWrittenTo(closed)) {
      Request request = requests.get(closed.practice(), closed.id());
      texts.text(
          closed.practice(),
          closed.id(),
          request.contact().mobile(),
          "request-closed",
          Map.of(
              "reference",
              request.reference().shown(),
              "link",
              origin.link("/status?reference=" + request.reference().text())));
    }
  }

  private boolean wasWrittenTo(Case closed) {
    return threads.messages(closed.practice(), closed.id(), MESSAGES).stream()
        .anyMatch(message -> message.direction() != Direction.FROM_PATIENT);
  }
}
