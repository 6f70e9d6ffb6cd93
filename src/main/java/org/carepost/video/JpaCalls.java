package org.carepost.video;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Calls in the tables <code>video_call</code>, <code>video_call_event</code> and <code>
 * video_participant</code>.
 */
@ApplicationScoped
class JpaCalls implements Calls {
  private final EntityManager entities;

  @Inject
  JpaCalls(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Call call) {
    entities.persist(call);
    entities.flush(); // its moves and participants refer to it
  }

  @Override
  public void add(CallMove move) {
    entities.persist(move);
  }

  @Override
  public void add(Participant participant) {
    entities.persist(participant);
    entities.flush(); // links refer to it
  }

  @Override
  public Optional<Call> find(PracticeId practice, UUID id) {
    return byId(practice, id).getResultStream().findFirst();
  }

  @Override
  public Call take(PracticeId practice, UUID id) {
    return byId(practice, id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private TypedQuery<Call> byId(PracticeId practice, UUID id) {
    return entities
        .createQuery("select c from Call c where c.practice = :practice and c.id = :id", Call.class)
        .setParameter("practice", practice)
        .setParameter("id", id);
  }

  @Override
  public List<Call> between(PracticeId practice, Instant from, Instant to, int limit) {
    return entities
        .createQuery(
            "select c from Call c where c.practice = :practice and c.scheduledFor >= :from"
                + " and c.scheduledFor < :to order by c.scheduledFor, c.id",
            Call.class)
        .setParameter("practice", practice)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Call> waiting(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select c from Call c where c.practice = :practice and c.progress.state = :state"
                + " order by c.scheduledFor, c.progress.waitingSince, c.id",
            Call.class)
        .setParameter("practice", practice)
        .setParameter("state", CallState.WAITING)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Call> ofCase(PracticeId practice, UUID caseId, int limit) {
    return entities
        .createQuery(
            "select c from Call c where c.practice = :practice and c.caseId = :case order by c.id",
            Call.class)
        .setParameter("practice", practice)
        .setParameter("case", caseId)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Participant> participants(PracticeId practice, UUID call) {
    return entities
        .createQuery(
            "select p from Participant p where p.practice = :practice and p.call = :call"
                + " order by p.id",
            Participant.class)
        .setParameter("practice", practice)
        .setParameter("call", call)
        .getResultList();
  }

  @Override
  public Map<UUID, Participant> patients(PracticeId practice, Collection<UUID> calls) {
    if (calls.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select p from Participant p where p.practice = :practice and p.call in :calls"
                + " and p.kind = :kind",
            Participant.class)
        .setParameter("practice", practice)
        .setParameter("calls", calls)
        .setParameter("kind", ParticipantKind.PATIENT)
        .getResultStream()
        .collect(toMap(Participant::call, identity()));
  }

  @Override
  public List<CallMove> moves(PracticeId practice, UUID call) {
    return entities
        .createQuery(
            "select m from CallMove m where m.practice = :practice and m.call = :call"
                + " order by m.id",
            CallMove.class)
        .setParameter("practice", practice)
        .setParameter("call", call)
        .getResultList();
  }

  @Override
  @SystemWide("time passes in every practice alike")
  public List<Call> takeOverdue(Instant moment, int limit) {
    return taken(
        "c.progress.state = :state and c.scheduledFor < :moment",
        CallState.SCHEDULED,
        moment,
        limit);
  }

  @Override
  @SystemWide("time passes in every practice alike")
  public List<Call> takeToRemind(Instant moment, int limit) {
    return taken(
        "c.progress.state = :state and c.reminded = false and c.scheduledFor < :moment",
        CallState.SCHEDULED,
        moment,
        limit);
  }

  private List<Call> taken(String which, CallState state, Instant moment, int limit) {
    return entities
        .createQuery("select c from Call c where " + which + " order by c.scheduledFor", Call.class)
        .setParameter("state", state)
        .setParameter("moment", moment)
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
