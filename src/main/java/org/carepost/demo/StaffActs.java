package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.AuditTrail;
import org.carepost.consultation.Request;
import org.carepost.consultation.Requests;
import org.carepost.messaging.Correspondent;
import org.carepost.messaging.Message;
import org.carepost.messaging.TextPatient;
import org.carepost.messaging.ThreadLinks;
import org.carepost.messaging.Threads;
import org.carepost.messaging.WriteToPatient;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.WorkingCalendar;
import org.carepost.practice.WorkingCalendars;
import org.carepost.triage.Case;
import org.carepost.triage.Cases;
import org.carepost.triage.Outcome;
import org.carepost.triage.Urgency;

/** What staff do in the play, at its time. What they write is texted when the demo has started. */
@ApplicationScoped
class StaffActs {
  private final Cases cases;
  private final Requests requests;
  private final WorkingCalendars calendars;
  private final WriteToPatient messages;
  private final Audit audit;
  private final PlayedClock clock;

  @Inject
  StaffActs(
      Cases cases,
      Requests requests,
      WorkingCalendars calendars,
      Threads threads,
      ThreadLinks links,
      TextPatient texts,
      OwnOrigin origin,
      AuditTrail trail,
      PlayedClock clock) {
    this.cases = cases;
    this.requests = requests;
    this.calendars = calendars;
    this.messages = new WriteToPatient(threads, links, texts, origin, clock);
    this.audit = new Audit(trail, clock);
    this.clock = clock;
  }

  /** Takes the case, if they have not yet. */
  void claim(Case it, StaffMember by) {
    it.claim(by, clock.instant()).ifPresent(cases::record);
    audit(it, by, Action.CASE_CLAIMED);
  }

  void assess(Case it, Urgency urgency, StaffMember by) {
    WorkingCalendar calendar = calendars.core(it.practice());
    cases.record(it.assess(urgency, urgency.due(calendar, it.waitingSince()), by, clock.instant()));
    audit(it, by, Action.URGENCY_SET);
  }

  void note(Case it, String text, StaffMember by) {
    cases.record(it.note(text, by, clock.instant()));
    audit(it, by, Action.NOTE_WRITTEN);
  }

  void release(Case it, StaffMember by) {
    cases.record(it.release(by, clock.instant()));
    audit(it, by, Action.CASE_RELEASED);
  }

  void write(Case it, String text, StaffMember by) {
    Request request = requests.get(it.practice(), it.id());
    cases.record(it.replied(by, clock.instant()));
    messages.write(
        new Correspondent(
            request.practice(),
            request.id(),
            request.reference().shown(),
            request.person().name(),
            request.person().born(),
            request.contact().mobile()),
        text,
        Message.key(Tokens.random(), text),
        by.id(),
        by.displayName());
    audit(it, by, Action.REPLY_SENT);
  }

  void close(Case it, Outcome outcome, StaffMember by) {
    it.claim(by, clock.instant()).ifPresent(cases::record);
    cases.record(it.close(outcome, by, clock.instant()));
    audit(it, by, Action.CASE_CLOSED);
  }

  private void audit(Case it, StaffMember by, Action action) {
    audit.record(it.practice(), by.actor(), action, it.reference().text());
  }
}
