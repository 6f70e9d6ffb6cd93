package org.carepost.video;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Calls for tests; nothing is locked. */
public class InMemoryCalls implements Calls {
  private final List<Call> calls = new ArrayList<>();
  private final List<CallMove> moves = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();

  @Override
  public void add(Call call) {
    calls.add(call);
  }

  @Override
  public void add(CallMove move) {
    moves.add(move);
  }

  @Override
  public void add(Participant participant) {
    participants.add(participant);
  }

  @Override
  public Optional<Call> find(PracticeId practice, UUID id) {
    return calls.stream()
        .filter(it -> it.practice().equals(practice) && it.id().equals(id))
        .findFirst();
  }

  @Override
  public Call take(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  @Override
  public List<Call> between(PracticeId practice, Instant from, Instant to, int limit) {
    return found(
        it ->
            it.practice().equals(practice)
                && !it.scheduledFor().isBefore(from)
                && it.scheduledFor().isBefore(to),
        limit);
  }

  @Override
  public List<Call> waiting(PracticeId practice, int limit) {
    return found(it -> it.practice().equals(practice) && it.state() == CallState.WAITING, limit);
  }

  @Override
  public List<Call> ofCase(PracticeId practice, UUID caseId, int limit) {
    return found(
        it -> it.practice().equals(practice) && it.caseId().filter(caseId::equals).isPresent(),
        limit);
  }

  @Override
  public List<Participant> participants(PracticeId practice, UUID call) {
    return participants.stream()
        .filter(it -> it.practice().equals(practice) && it.call().equals(call))
        .toList();
  }

  @Override
  public Map<UUID, Participant> patients(PracticeId practice, Collection<UUID> calls) {
    return participants.stream()
        .filter(it -> it.practice().equals(practice) && calls.contains(it.call()))
        .filter(it -> it.kind() == ParticipantKind.PATIENT)
        .collect(toMap(Participant::call, identity()));
  }

  @Override
  public List<CallMove> moves(PracticeId practice, UUID call) {
    return find(practice, call).stream()
        .flatMap(found -> moves.stream().filter(it -> it.call().equals(call)))
        .toList();
  }

  @Override
  public List<Call> takeOverdue(Instant moment, int limit) {
    return found(
        it -> it.state() == CallState.SCHEDULED && it.scheduledFor().isBefore(moment), limit);
  }

  @Override
  public List<Call> takeToRemind(Instant moment, int limit) {
    return found(
        it ->
            it.state() == CallState.SCHEDULED
                && !it.isReminded()
                && it.scheduledFor().isBefore(moment),
        limit);
  }

  private List<Call> found(Predicate<Call> which, int limit) {
    return calls.stream()
        .filter(which)
        .sorted(Comparator.comparing(Call::scheduledFor))
        .limit(limit)
        .toList();
  }
}
