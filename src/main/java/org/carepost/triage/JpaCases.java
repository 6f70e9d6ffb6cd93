package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.consultation.Reference;
import org.carepost.consultation.RequestKind;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Cases in the tables <code>triage_case</code> and <code>case_event</code>. */
@ApplicationScoped
public class JpaCases implements Cases {
  private static final String ROWS =
      "select new org.carepost.triage.QueueRow(c.reference, r.givenName, r.familyName, r.born,"
          + " r.summary, r.kind, c.progress.state, c.urgency, c.patient,"
          + " c.progress.patientReplied, c.progress.linkLocked,"
          + " c.hold.holder, c.hold.holderName, c.hold.until, c.waitingSince, c.dueBy, c.version)"
          + " from Case c join Request r on r.id = c.id and r.practice = c.practice"
          + " where c.practice = :practice";
  private static final String BY_RISK = " order by c.urgency, c.waitingSince, c.id";
  private static final Set<CaseState> TO_DO =
      Stream.of(CaseState.values())
          .filter(CaseState::waitsForUs)
          .collect(Collectors.toUnmodifiableSet());

  private final EntityManager entities;

  /** Works in the running transaction. */
  @Inject
  public JpaCases(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Case opened) {
    entities.persist(opened);
    entities.flush(); // its rows of history refer to it
  }

  @Override
  public void record(CaseEvent event) {
    entities.persist(event);
  }

  @Override
  public Optional<Case> find(PracticeId practice, Reference reference) {
    return byReference(practice, reference).getResultStream().findFirst();
  }

  @Override
  public Case take(PracticeId practice, Reference reference) {
    return byReference(practice, reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private TypedQuery<Case> byReference(PracticeId practice, Reference reference) {
    return entities
        .createQuery(
            "select c from Case c where c.practice = :practice and c.reference = :reference",
            Case.class)
        .setParameter("practice", practice)
        .setParameter("reference", reference);
  }

  @Override
  public Optional<Case> takeById(PracticeId practice, UUID id) {
    return entities
        .createQuery("select c from Case c where c.practice = :practice and c.id = :id", Case.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<CaseEvent> history(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select e from CaseEvent e where e.practice = :practice and e.caseId = :id order by e.id",
            CaseEvent.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .getResultList();
  }

  @Override
  public List<QueueRow> queue(PracticeId practice, QueueName queue, int limit) {
    return switch (queue) {
      case ALL -> rows(practice, " and c.progress.state in :states" + BY_RISK, TO_DO, limit);
      case CLINICAL -> ofKind(practice, RequestKind.CLINICAL, limit);
      case ADMIN -> ofKind(practice, RequestKind.ADMIN, limit);
      case AWAITING ->
          rows(
              practice,
              " and c.progress.state in :states" + BY_RISK,
              Set.of(CaseState.AWAITING_PATIENT),
              limit);
      case CLOSED ->
          rows(
              practice,
              " and c.progress.state in :states order by c.progress.closedAt desc",
              Set.of(CaseState.CLOSED),
              limit);
    };
  }

  private List<QueueRow> rows(PracticeId practice, String rest, Set<CaseState> states, int limit) {
    return entities
        .createQuery(ROWS + rest, QueueRow.class)
        .setParameter("practice", practice)
        .setParameter("states", states)
        .setMaxResults(limit)
        .getResultList();
  }

  private List<QueueRow> ofKind(PracticeId practice, RequestKind kind, int limit) {
    return entities
        .createQuery(
            ROWS + " and c.progress.state in :states and r.kind = :kind" + BY_RISK, QueueRow.class)
        .setParameter("practice", practice)
        .setParameter("states", TO_DO)
        .setParameter("kind", kind)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<QueueRow> search(PracticeId practice, String words, int limit) {
    Stream<QueueRow> meant =
        PathReference.find(words).stream().flatMap(it -> referredTo(practice, it));
    return Stream.concat(meant, named(practice, NameSearch.of(words), limit))
        .distinct()
        .limit(limit)
        .toList();
  }

  /** Who has it as a family name comes first. */
  private Stream<QueueRow> named(PracticeId practice, NameSearch names, int limit) {
    if (names.words().isEmpty()) {
      return Stream.empty();
    }
    List<QueueRow> family =
        names.fillFamily(named(practice, names.byFamily())).setMaxResults(limit).getResultList();
    return family.size() == limit
        ? family.stream()
        : Stream.concat(
            family.stream(),
            names.fillAny(named(practice, names.byAny())).setMaxResults(limit).getResultStream());
  }

  private TypedQuery<QueueRow> named(PracticeId practice, String condition) {
    return entities
        .createQuery(ROWS + " and " + condition + BY_RISK, QueueRow.class)
        .setParameter("practice", practice);
  }

  private Stream<QueueRow> referredTo(PracticeId practice, Reference reference) {
    return entities
        .createQuery(ROWS + " and c.reference = :reference", QueueRow.class)
        .setParameter("practice", practice)
        .setParameter("reference", reference)
        .getResultStream();
  }

  @Override
  public Map<QueueName, Long> counts(PracticeId practice) {
    Map<QueueName, Long> counts = new EnumMap<>(QueueName.class);
    entities
        .createQuery(
            "select c.progress.state, r.kind, count(c.id) from Case c join Request r on r.id = c.id"
                + " where c.practice = :practice and c.progress.state <> :closed"
                + " group by c.progress.state, r.kind",
            Object[].class)
        .setParameter("practice", practice)
        .setParameter("closed", CaseState.CLOSED)
        .getResultStream()
        .forEach(
            row -> {
              long count = (Long) row[2];
              if (row[0] == CaseState.AWAITING_PATIENT) {
                counts.merge(QueueName.AWAITING, count, Long::sum);
              } else {
                counts.merge(QueueName.ALL, count, Long::sum);
                counts.merge(
                    row[1] == RequestKind.ADMIN ? QueueName.ADMIN : QueueName.CLINICAL,
                    count,
                    Long::sum);
              }
            });
    return counts;
  }

  @Override
  public List<Case> takeHeldBy(PracticeId practice, UUID staff) {
    return entities
        .createQuery(
            "select c from Case c where c.practice = :practice and c.progress.state = :state"
                + " and c.hold.holder = :staff",
            Case.class)
        .setParameter("practice", practice)
        .setParameter("state", CaseState.IN_TRIAGE)
        .setParameter("staff", staff)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  @SystemWide("leases end by the clock, in every practice alike")
  public List<Case> takeExpired(Instant at, int limit) {
    return entities
        .createQuery(
            "select c from Case c where c.progress.state = :state and c.hold.until <= :at",
            Case.class)
        .setParameter("state", CaseState.IN_TRIAGE)
        .setParameter("at", at)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(limit)
        .getResultList();
  }
}
