package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestKind;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.people.Patients;

/** Opens a case for each request, in the transaction that keeps the request. */
@ApplicationScoped
public class OpenCase {
  private final Cases cases;
  private final Patients patients;
  private final Event<QueueChanged> changed;

  /** Matches to registered patients; a request that fits none or several stays unmatched. */
  @Inject
  public OpenCase(Cases cases, Patients patients, Event<QueueChanged> changed) {
    this.cases = cases;
    this.patients = patients;
    this.changed = changed;
  }

  /** The case waits from the moment that the request was sent. */
  public void open(@Observes RequestSubmitted submitted) {
    Request request = submitted.request();
    Case opened =
        new Case(
            request.id(),
            request.practice(),
            request.reference(),
            request.kind() == RequestKind.ADMIN ? Urgency.ROUTINE : Urgency.NOT_ASSESSED,
            request.submittedAt(),
            submitted.respondBy());
    patients
        .matching(request.practice(), request.person())
        .ifPresent(patient -> opened.match(patient.id()));
    cases.add(opened);
    cases.record(opened.opened());
    changed.fire(new QueueChanged(request.practice()));
  }
}
