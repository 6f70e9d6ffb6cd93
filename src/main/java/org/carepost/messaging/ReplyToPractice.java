package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;

/** Writes the patient's reply into their thread. */
@ApplicationScoped
public class ReplyToPractice {
  private final Threads threads;
  private final Event<PatientReplied> replied;
  private final Audit audit;
  private final Clock clock;

  /** Writes into the given threads. */
  @Inject
  public ReplyToPractice(Threads threads, Event<PatientReplied> replied, Audit audit, Clock clock) {
    this.threads = threads;
    this.replied = replied;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a reply; the same words from the same form are not kept again.
   *
   * @param to a thread that this browser was let into
   * @param text plain text
   * @param once unique to the form it was typed into
   * @throws IllegalArgumentException if the text is blank or longer than {@link
   *     Message#LONGEST_REPLY}
   */
  @Transactional
  public void reply(PatientThread to, String text, String once) {
    byte[] key = Message.key(once, text);
    Instant now = clock.instant();
    PatientThread thread = threads.lock(to.practice(), to.id()).orElseThrow();
    if (threads.has(thread.practice(), thread.id(), key)) {
      return;
    }
    threads.add(Message.fromPatient(thread, text, key, now));
    audit.record(
        thread.practice(), Actor.patient(), Action.PATIENT_REPLIED, thread.id().toString());
    replied.fire(new PatientReplied(thread.practice(), thread.id(), text, now));
  }
}
