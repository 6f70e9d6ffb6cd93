package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** Signposts in the tables {@code signpost} and {@code signpost_event}. */
@ApplicationScoped
class JpaSignposts implements Signposts {
  private static final Set<SignpostState> OPEN =
      Set.of(SignpostState.OFFERED, SignpostState.ACCEPTED);

  private final EntityManager entities;

  @Inject
  JpaSignposts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Signpost signpost) {
    entities.persist(signpost);
    entities.flush(); // its rows of history refer to it
  }

  @Override
  public void record(SignpostEvent event) {
    entities.persist(event);
  }

  @Override
  public Optional<Signpost> take(PracticeId practice, UUID id) {
    return locked(
        select("s.practice = :practice and s.id = :id")
            .setParameter("practice", practice)
            .setParameter("id", id));
  }

  @Override
  @SystemWide("the link alone says whose it is")
  public Optional<Signpost> takeByPatientLink(byte[] hash) {
    return locked(select("s.patientLink = :hash").setParameter("hash", hash));
  }

  @Override
  @SystemWide("the link alone says whose it is")
  public Optional<Signpost> takeByServiceLink(byte[] hash) {
    return locked(select("s.serviceLink = :hash").setParameter("hash", hash));
  }

  @Override
  public List<Signpost> ofRequest(PracticeId practice, UUID request) {
    return select("s.practice = :practice and s.request = :request order by s.id")
        .setParameter("practice", practice)
        .setParameter("request", request)
        .getResultList();
  }

  @Override
  public List<SignpostEvent> history(PracticeId practice, UUID signpost) {
    return entities
        .createQuery(
            "select e from SignpostEvent e where e.practice = :practice"
                + " and e.signpost = :signpost order by e.id",
            SignpostEvent.class)
        .setParameter("practice", practice)
        .setParameter("signpost", signpost)
        .getResultList();
  }

  @Override
  public List<Signpost> undecided(PracticeId practice, int limit) {
    return select(
            "s.practice = :practice and (s.state in :open"
                + " or (s.state = :bounced and s.reviewedAt is null)) order by s.offeredAt, s.id")
        .setParameter("practice", practice)
        .setParameter("open", OPEN)
        .setParameter("bounced", SignpostState.BOUNCED)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Set<String> bounced(PracticeId practice, Instant since) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct s.service from Signpost s where s.practice = :practice"
                    + " and s.state = :bounced and s.reviewedAt is null and s.offeredAt >= :since",
                String.class)
            .setParameter("practice", practice)
            .setParameter("bounced", SignpostState.BOUNCED)
            .setParameter("since", since)
            .getResultList());
  }

  @Override
  public List<SignpostCount> counts(PracticeId practice, Instant from, Instant to) {
    return entities
        .createQuery(
            "select s.pathway, s.serviceName, s.state, s.reason, count(s.id) from Signpost s"
                + " where s.practice = :practice and s.offeredAt >= :from and s.offeredAt < :to"
                + " group by s.pathway, s.serviceName, s.state, s.reason"
                + " order by s.pathway, s.serviceName, s.state, s.reason",
            Object[].class)
        .setParameter("practice", practice)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(JpaSignposts::count)
        .toList();
  }

  private static SignpostCount count(Object[] row) {
    return new SignpostCount(
        (String) row[0],
        (String) row[1],
        (SignpostState) row[2],
        (SignpostReason) row[3],
        (Long) row[4]);
  }

  private TypedQuery<Signpost> select(String condition) {
    return entities.createQuery("select s from Signpost s where " + condition, Signpost.class);
  }

  private static Optional<Signpost> locked(TypedQuery<Signpost> query) {
    return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }
}
