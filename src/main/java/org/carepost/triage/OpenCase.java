package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestKind;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.people.Patients;
import org.carepost.practice.WorkingCalendars;

/** Opens a case for each request, in the transaction that keeps the request. */
@ApplicationScoped
public class OpenCase {
  private final Cases cases;
  private final Patients patients;
  private final WorkingCalendars calendars;
  private final Event<QueueChanged> changed;

  /** Matches to registered patients; a request that fits none or several stays unmatched. */
  @Inject
  public OpenCase(
      Cases cases, Patients patients, WorkingCalendars calendars, Event<QueueChanged> changed) {
    this.cases = cases;
    this.patients = patients;
    this.calendars = calendars;
    this.changed = changed;
  }

  /** The case waits from the moment that the request was sent. */
  public void open(@Observes RequestSubmitted submitted) {
    Request request = submitted.request();
    boolean flagged = request.redFlagCall().isPresent();
    Urgency urgency = urgency(request);
    Case opened =
        new Case(
            request.id(),
            request.practice(),
            request.reference(),
            urgency,
            request.submittedAt(),
            flagged
                ? urgency.due(calendars.core(request.practice()), request.submittedAt())
                : submitted.respondBy());
    patients
        .matching(request.practice(), request.person())
        .ifPresent(patient -> opened.match(patient.id()));
    cases.add(opened);
    cases.record(opened.opened(submitted.typedBy().map(Author::of).orElse(Author.NOBODY)));
    if (flagged) {
      cases.record(opened.flagged());
    }
    changed.fire(new QueueChanged(request.practice()));
  }

  /** An administrative request with a red flag is an emergency like any other. */
  private static Urgency urgency(Request request) {
    return request
        .redFlagCall()
        .map(Urgency::of)
        .orElse(request.kind() == RequestKind.ADMIN ? Urgency.ROUTINE : Urgency.NOT_ASSESSED);
  }
}
