package org.carepost.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.consultation.Reference;
import org.carepost.consultation.RequestKind;
import org.carepost.messaging.InMemoryThreads;
import org.carepost.messaging.PatientThread;
import org.carepost.people.PersonName;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** Calls for tests, beside cases, their requests and their conversations. */
class InMemoryCallTasks implements CallTasks {
  private final List<CallTask> calls = new ArrayList<>();
  private final InMemoryCases cases;
  private final InMemoryThreads threads;

  InMemoryCallTasks(InMemoryCases cases, InMemoryThreads threads) {
    this.cases = cases;
    this.threads = threads;
  }

  @Override
  public void add(CallTask call) {
    calls.add(call);
  }

  @Override
  public Optional<CallTask> lock(PracticeId practice, UUID id) {
    return calls.stream()
        .filter(call -> call.practice().equals(practice) && call.id().equals(id))
        .findFirst();
  }

  @Override
  public List<CallTask> open(PracticeId practice, UUID caseId) {
    return open(practice).filter(call -> call.caseId().equals(caseId)).toList();
  }

  @Override
  public List<CallRow> rows(PracticeId practice, int limit) {
    return open(practice)
        .map(this::row)
        .sorted(Comparator.comparing(CallRow::urgency).thenComparing(CallRow::openedAt))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<CallRow> row(PracticeId practice, Reference reference) {
    return rows(practice, Integer.MAX_VALUE).stream()
        .filter(row -> row.reference().equals(reference))
        .findFirst();
  }

  @Override
  public long count(PracticeId practice) {
    return open(practice).count();
  }

  @Override
  @SystemWide("as the interface says")
  public List<UnreadReply> unreadSince(Instant moment, Collection<Urgency> urgencies, int limit) {
    return threads.all().stream()
        .filter(it -> it.unreadSince().filter(since -> !since.isAfter(moment)).isPresent())
        .filter(it -> isClinical(it, urgencies))
        .filter(it -> calls.stream().noneMatch(call -> isSince(call, it)))
        .map(it -> new UnreadReply(it.practice(), it.id(), it.mobile()))
        .limit(limit)
        .toList();
  }

  private boolean isClinical(PatientThread thread, Collection<Urgency> urgencies) {
    return cases
        .takeById(thread.practice(), thread.id())
        .filter(it -> urgencies.contains(it.urgency()))
        .filter(it -> cases.kindOf(it) == RequestKind.CLINICAL)
        .isPresent();
  }

  private static boolean isSince(CallTask call, PatientThread thread) {
    return call.caseId().equals(thread.id())
        && !call.openedAt().isBefore(thread.unreadSince().orElseThrow());
  }

  private Stream<CallTask> open(PracticeId practice) {
    return calls.stream().filter(call -> call.practice().equals(practice) && call.open());
  }

  private CallRow row(CallTask call) {
    Case about = cases.takeById(call.practice(), call.caseId()).orElseThrow();
    PersonName name = cases.nameOf(about);
    return new CallRow(
        call.id(),
        about.reference(),
        name.given(),
        name.family(),
        about.urgency(),
        call.reason(),
        call.why().orElse(null),
        call.mobile(),
        call.openedAt());
  }
}
