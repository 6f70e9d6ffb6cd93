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
   * Keeps a reply; one that was sent from the same form before is not kept again.
   *
   * @param to a thread that this browser was let into
   * @param text plain text
   * @param formKey SHA-256 of the key of the form it was typed into
   * @throws IllegalArgumentException if the text is blank or longer than {@link
   *     Message#LONGEST_REPLY}
   */
  @Transactional
  public void reply(PatientThread to, String text, byte[] formKey) {
    Instant now = clock.instant();
    PatientThread thread = threads.lock(to.practice(), to.id()).orElseThrow();
    if (threads.hasReply(thread.practice(), thread.id(), formKey)) {
      return;
    }
    threads.add(Message.fromPatient(thread, text, formKey, now));
    audit.record(
        thread.practice(), Actor.patient(), Action.PATIENT_REPLIED, thread.id().toString());
    replied.fire(new PatientReplied(thread.practice(), thread.id(), now));
  }
}
