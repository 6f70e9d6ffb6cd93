package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.Requests;
import org.carepost.people.BirthDate;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Tells who sent a request where it is. */
@ApplicationScoped
public class ReadStatus {
  private final Requests requests;
  private final Cases cases;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  ReadStatus(
      Requests requests, Cases cases, Practices practices, Audit audit, Words words, Clock clock) {
    this.requests = requests;
    this.cases = cases;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** Whether there is a request with that reference by somebody born then; kept in the audit. */
  @Transactional
  public boolean knows(Reference reference, BirthDate born) {
    Optional<Request> request = requests.findAnywhere(reference);
    boolean known = request.filter(it -> it.person().born().equals(born)).isPresent();
    request.ifPresent(
        it ->
            audit.record(
                it.practice(),
                Actor.patient(),
                known ? Action.STATUS_VIEWED : Action.STATUS_REFUSED,
                reference.text()));
    return known;
  }

  /**
   * Where it is.
   *
   * @throws Problem NOT_FOUND if there is no such request
   */
  @Transactional
  public StatusView view(Reference reference) {
    Request request =
        requests.findAnywhere(reference).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Case it = cases.get(request.practice(), reference);
    Practice practice = practices.get(request.practice());
    Moments moments = new Moments(words, clock.instant(), practice.zone());
    Optional<Urgency> card = pressing(it, request);
    return new StatusView(
        reference.shown(),
        practice.name(),
        practice.telephone(),
        Stream.of(
                step("sent", Optional.of(it.waitingSince()), it.openedAt().isEmpty(), moments),
                step("opened", it.openedAt(), isBeingDealtWith(it), moments),
                it.state() == CaseState.AWAITING_PATIENT
                    ? step("awaiting", Optional.empty(), true, moments)
                    : null,
                step("closed", it.closedAt(), it.state() == CaseState.CLOSED, moments))
            .filter(Objects::nonNull)
            .toList(),
        next(it, card.isPresent(), moments),
        card.map(Urgency::card).orElse(null));
  }

  /** How pressing the most pressing of it is or was, if somebody had to call and it is open. */
  private Optional<Urgency> pressing(Case it, Request request) {
    if (it.state() == CaseState.CLOSED) {
      return Optional.empty();
    }
    Stream<Urgency> flagged =
        cases.history(it.practice(), it.id()).stream()
            .filter(event -> event.kind() == CaseEvent.Kind.RED_FLAG)
            .map(event -> Urgency.valueOf(event.detail()));
    return Stream.of(
            Stream.of(it.urgency()).filter(Urgency.EMERGENCY::equals),
            request.redFlagCall().map(Urgency::of).stream(),
            flagged)
        .flatMap(Function.identity())
        .min(Comparator.naturalOrder());
  }

  private static boolean isBeingDealtWith(Case it) {
    return it.openedAt().isPresent() && it.state().waitsForUs();
  }

  private StatusView.Step step(
      String name, Optional<Instant> reached, boolean current, Moments moments) {
    return new StatusView.Step(
        words.text("triage.status.step." + name), reached.map(moments::full).orElse(null), current);
  }

  private String next(Case it, boolean pressing, Moments moments) {
    return switch (it.state()) {
      case WAITING, IN_TRIAGE ->
          pressing ? words.text("triage.status.next.pressing") : promise(it, moments);
      case AWAITING_PATIENT -> words.text("triage.status.next.awaiting");
      case CLOSED -> words.text("triage.status.next.closed");
    };
  }

  private String promise(Case it, Moments moments) {
    return moments.now().isAfter(it.dueBy())
        ? words.text("triage.status.next.late")
        : words.text("triage.status.next.open", moments.full(it.dueBy()));
  }
}
