package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;

/** Invites a patient to a video call: they get a text with a link. */
@ApplicationScoped
public class InvitePatient {
  private final Calls calls;
  private final CallTexts texts;
  private final Audit audit;
  private final Clock clock;

  @Inject
  InvitePatient(Calls calls, CallTexts texts, Audit audit, Clock clock) {
    this.calls = calls;
    this.texts = texts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param by who invites, and whom the patient will wait for
   */
  @Transactional
  public Call invite(NewCall asked, StaffMember by) {
    Instant now = clock.instant();
    Call call = new Call(Ids.next(), asked, by);
    if (asked.at().isBefore(now.plus(RemindOfCalls.AHEAD))) {
      call.texted(); // this text is the reminder
    }
    calls.add(call);
    calls.add(call.invited(by, now));
    Participant patient = Participant.patient(call);
    calls.add(patient);
    texts.send(TextTemplate.VIDEO_INVITED, call, patient);
    audit.record(by.practice(), by.actor(), Action.VIDEO_INVITED, call.id().toString());
    return call;
  }
}
