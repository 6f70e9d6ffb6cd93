package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.consultation.Request;
import org.carepost.consultation.Requests;
import org.carepost.messaging.Correspondent;
import org.carepost.messaging.Message;
import org.carepost.messaging.Threads;
import org.carepost.messaging.WriteToPatient;
import org.carepost.people.StaffMember;

/** Writes to the patient: they get a text with a link, and the case awaits them. */
@ApplicationScoped
public class ReplyToPatient {
  private final CaseWork work;
  private final Cases cases;
  private final Requests requests;
  private final Threads threads;
  private final WriteToPatient messages;

  @Inject
  ReplyToPatient(
      CaseWork work, Cases cases, Requests requests, Threads threads, WriteToPatient messages) {
    this.work = work;
    this.cases = cases;
    this.requests = requests;
    this.threads = threads;
    this.messages = messages;
  }

  /**
   * Throws as {@link Case} and {@link ExpectedCase} say; another practice's case is not found. A
   * case that nobody has is claimed on the way.
   *
   * @param text 1 to 5,000 characters
   * @param once chosen by the sender: the same text with the same key is the same reply, and is not
   *     sent again; nor is what they said last, which a browser fills in anew on the way back
   */
  @Transactional
  public Case reply(ExpectedCase expected, String text, String once, StaffMember by) {
    byte[] key = Message.key(once, text);
    Case taken = cases.take(by.practice(), expected.reference());
    boolean again =
        threads.has(by.practice(), taken.id(), key)
            || threads.messages(by.practice(), taken.id(), 1).stream()
                .anyMatch(it -> it.isOf(by, text));
    return again ? taken : sent(expected, text, key, by);
  }

  private Case sent(ExpectedCase expected, String text, byte[] key, StaffMember by) {
    return work.on(
        expected,
        by,
        Action.REPLY_SENT,
        (it, at) -> {
          it.claim(by, at).ifPresent(cases::record);
          CaseEvent replied = it.replied(by, at);
          messages.write(
              correspondent(requests.get(by.practice(), it.id()), it.patient().orElse(null)),
              text,
              key,
              by.id(),
              by.displayName());
          return Optional.of(replied);
        });
  }

  private static Correspondent correspondent(Request request, UUID patient) {
    return new Correspondent(
        request.practice(),
        request.id(),
        request.reference().shown(),
        request.person().name(),
        request.person().born(),
        request.contact().mobile(),
        patient);
  }
}
