package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextPatient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.practice.WorkingCalendars;

/**
 * Takes in a request: keeps it, tells triage, and texts the patient their reference, if theirs is
 * one of the {@link TextedNumbers}.
 */
@ApplicationScoped
public class SubmitRequest {
  /** Most requests that may name one mobile in {@link #FLOOD_PERIOD}. */
  static final int MOST_IN_PERIOD = 20;

  /** How far back requests that name a mobile are counted. */
  static final Duration FLOOD_PERIOD = Duration.ofHours(1);

  /** When somebody who was told to call 999 is asked whether they got help. */
  static final Duration CHECK_BACK_AFTER = Duration.ofMinutes(30);

  private final Requests requests;
  private final WorkingCalendars calendars;
  private final FindEmergency findEmergency;
  private final Event<RequestSubmitted> submitted;
  private final TextedNumbers textedNumbers;
  private final TextPatient texts;
  private final OwnOrigin origin;
  private final Audit audit;
  private final Clock clock;

  /** Keeps what is sent in the given requests. */
  @Inject
  public SubmitRequest(
      Requests requests,
      WorkingCalendars calendars,
      FindEmergency findEmergency,
      Event<RequestSubmitted> submitted,
      TextedNumbers textedNumbers,
      TextPatient texts,
      OwnOrigin origin,
      Audit audit,
      Clock clock) {
    this.requests = requests;
    this.calendars = calendars;
    this.findEmergency = findEmergency;
    this.submitted = submitted;
    this.textedNumbers = textedNumbers;
    this.texts = texts;
    this.origin = origin;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Sends a request; sending it again under its submission key changes nothing and gives the same
   * receipt.
   *
   * @throws Problem {@link ProblemType#IDEMPOTENCY_KEY_REUSED} if the key was used for something
   *     else
   * @throws TooManyTries if the mobile was named in {@link #MOST_IN_PERIOD} requests of this
   *     practice in the last hour
   * @throws Clash if another transaction sends it at this moment; send it again then
   */
  @Transactional
  public Receipt submit(NewRequest asked) {
    return submit(asked, Optional.empty());
  }

  /**
   * The same, as it may have been typed for a caller.
   *
   * @param typedBy who typed it, if the patient did not
   */
  @Transactional
  public Receipt submit(NewRequest asked, Optional<StaffMember> typedBy) {
    return requests
        .findBySubmissionKey(asked.practice(), asked.submissionKey())
        .map(known -> repeated(known, asked))
        .orElseGet(() -> Receipt.of(added(asked, typedBy)));
  }

  private static Receipt repeated(Request known, NewRequest asked) {
    if (!known.saysTheSameAs(asked)) {
      throw new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
    return Receipt.of(known);
  }

  /** A house full of people shares a telephone, but nobody asks that often. */
  private void refuseFlood(NewRequest asked, Instant now) {
    long before =
        requests.countSince(asked.practice(), asked.contact().mobile(), now.minus(FLOOD_PERIOD));
    if (before >= MOST_IN_PERIOD) {
      throw new TooManyTries(now.plus(FLOOD_PERIOD));
    }
  }

  private Request added(NewRequest asked, Optional<StaffMember> typedBy) {
    Instant now = clock.instant();
    refuseFlood(asked, now);
    Instant respondBy = calendars.core(asked.practice()).respondBy(now);
    NewRequest found = asked.with(findEmergency.in(asked));
    Request request =
        new Request(Ids.next(), Reference.random(), found, findEmergency.version(), now, respondBy);
    requests.add(request);
    submitted.fire(new RequestSubmitted(request, respondBy, typedBy));
    if (textedNumbers.include(request.practice(), request.contact().mobile())) {
      text(request, now);
    }
    audit.record(
        request.practice(),
        typedBy.map(StaffMember::actor).orElseGet(Actor::patient),
        Action.REQUEST_SUBMITTED,
        request.reference().text());
    return request;
  }

  private void text(Request request, Instant now) {
    texts.text(
        request.practice(),
        request.id(),
        request.contact().mobile(),
        "request-received",
        Map.of(
            "reference",
            request.reference().shown(),
            "link",
            origin.link("/status?reference=" + request.reference().text())));
    if (request.redFlagCall().isPresent()) {
      checkBack(request, now);
    }
  }

  private void checkBack(Request request, Instant now) {
    texts.text(
        NewText.of(
                request.practice(),
                request.id(),
                request.contact().mobile(),
                TextKind.CONFIRMATION,
                "red-flag-check",
                Map.of("name", request.person().name().given()))
            .notBefore(now.plus(CHECK_BACK_AFTER)));
  }
}
