package org.carepost.navigation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;

/** Referrals in the tables {@code referral} and {@code referral_event}. */
@ApplicationScoped
class JpaReferrals implements Referrals {
  private static final String MADE =
      " from Referral r where r.practice = :practice"
          + " and r.referredAt >= :from and r.referredAt < :to";

  private final EntityManager entities;

  @Inject
  JpaReferrals(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Referral referral) {
    entities.persist(referral);
    entities.flush(); // its rows of history refer to it
  }

  @Override
  public void record(ReferralEvent event) {
    entities.persist(event);
  }

  @Override
  public Optional<Referral> lock(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select r from Referral r where r.practice = :practice and r.id = :id", Referral.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<ReferralRow> find(PracticeId practice, UUID id) {
    return rows("r.id = :id", practice)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(JpaReferrals::row);
  }

  @Override
  public List<ReferralEvent> history(PracticeId practice, UUID referral) {
    return entities
        .createQuery(
            "select e from ReferralEvent e where e.practice = :practice"
                + " and e.referral = :referral order by e.id",
            ReferralEvent.class)
        .setParameter("practice", practice)
        .setParameter("referral", referral)
        .getResultList();
  }

  @Override
  public List<ReferralRow> open(PracticeId practice, int limit) {
    return list(true, "r.referredAt, r.id", practice, limit);
  }

  @Override
  public List<ReferralRow> ended(PracticeId practice, int limit) {
    return list(false, "r.endedAt desc, r.id desc", practice, limit);
  }

  private List<ReferralRow> list(boolean open, String order, PracticeId practice, int limit) {
    return rows("r.state in :states order by " + order, practice)
        .setParameter("states", ReferralState.all(open))
        .setMaxResults(limit)
        .getResultStream()
        .map(JpaReferrals::row)
        .toList();
  }

  private TypedQuery<Object[]> rows(String condition, PracticeId practice) {
    return entities
        .createQuery(
            "select r, p from Referral r, Patient p"
                + " where p.id = r.patient and r.practice = :practice and "
                + condition,
            Object[].class)
        .setParameter("practice", practice);
  }

  private static ReferralRow row(Object[] columns) {
    return new ReferralRow((Referral) columns[0], (Patient) columns[1]);
  }

  @Override
  public List<Referral> ofCase(PracticeId practice, UUID caseId) {
    return entities
        .createQuery(
            "select r from Referral r where r.practice = :practice and r.caseId = :caseId"
                + " order by r.id",
            Referral.class)
        .setParameter("practice", practice)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  @Override
  public ReferralTally tally(PracticeId practice, Instant from, Instant to) {
    Function<String, List<Object[]>> of =
        query ->
            entities
                .createQuery(query, Object[].class)
                .setParameter("practice", practice)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    Map<ReferralState, Long> states =
        of.apply("select r.state, count(r.id)" + MADE + " group by r.state").stream()
            .collect(toMap(it -> (ReferralState) it[0], it -> (Long) it[1]));
    Map<ReferralOutcome, Long> outcomes =
        of
            .apply(
                "select r.outcome, count(r.id)"
                    + MADE
                    + " and r.outcome is not null group by r.outcome")
            .stream()
            .collect(toMap(it -> (ReferralOutcome) it[0], it -> (Long) it[1]));
    List<ReferralTally.Pair> pairs =
        of
            .apply(
                "select r.before.satisfied, r.before.worthwhile, r.before.happy, r.before.anxious,"
                    + " r.after.satisfied, r.after.worthwhile, r.after.happy, r.after.anxious"
                    + MADE
                    + " and r.before.satisfied is not null and r.after.satisfied is not null"
                    + " order by r.id")
            .stream()
            .map(it -> new ReferralTally.Pair(scores(it, 0), scores(it, 4)))
            .toList();
    return new ReferralTally(states, outcomes, pairs);
  }

  private static WellbeingScores scores(Object[] row, int from) {
    return new WellbeingScores(
        (Integer) row[from],
        (Integer) row[from + 1],
        (Integer) row[from + 2],
        (Integer) row[from + 3]);
  }
}
