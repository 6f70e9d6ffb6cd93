package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carepost.platform.PracticeId;
import org.carepost.video.CallState;

/** Counts over the indexes <code>video_call_day</code> and <code>video_participant_call</code>. */
@ApplicationScoped
class JpaVideoReports implements VideoReports {
  private static final String SPAN =
      " c.practice = :practice and c.scheduledFor >= :from and c.scheduledFor < :to";
  private static final int MOST = 100_000;

  private final EntityManager entities;

  @Inject
  JpaVideoReports(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public VideoCounts between(PracticeId practice, Instant from, Instant to) {
    Map<CallState, Long> states = new EnumMap<>(CallState.class);
    within(
            "select c.progress.state, count(c.id) from Call c where"
                + SPAN
                + " group by c.progress.state",
            practice,
            from,
            to)
        .getResultStream()
        .forEach(row -> states.put((CallState) row[0], (Long) row[1]));
    List<Object[]> waits =
        within(
                "select c.progress.firstWaitedAt, c.progress.begunAt from Call c where"
                    + SPAN
                    + " and c.progress.firstWaitedAt is not null"
                    + " and c.progress.begunAt is not null",
                practice,
                from,
                to)
            .setMaxResults(MOST)
            .getResultList();
    Object[] rooms =
        within(
                "select count(p.id), sum(p.connections - 1), sum(p.samples), sum(p.poorSamples)"
                    + " from Participant p, Call c where p.call = c.id and p.practice = c.practice"
                    + " and p.connections > 0 and"
                    + SPAN,
                practice,
                from,
                to)
            .getSingleResult();
    Object[] ratings =
        within(
                "select count(c.feedback), sum(c.feedback) from Call c where" + SPAN,
                practice,
                from,
                to)
            .getSingleResult();
    return new VideoCounts(
        states.values().stream().mapToLong(Long::longValue).sum(),
        states.getOrDefault(CallState.ENDED, 0L),
        states.getOrDefault(CallState.RUNG_INSTEAD, 0L),
        states.getOrDefault(CallState.NOT_JOINED, 0L),
        states.getOrDefault(CallState.CANCELLED, 0L),
        waits.size(),
        waits.stream().mapToLong(JpaVideoReports::seconds).sum(),
        number(rooms[0]),
        number(rooms[1]),
        number(rooms[2]),
        number(rooms[3]),
        number(ratings[0]),
        number(ratings[1]));
  }

  private TypedQuery<Object[]> within(String query, PracticeId practice, Instant from, Instant to) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("practice", practice)
        .setParameter("from", from)
        .setParameter("to", to);
  }

  private static long seconds(Object[] wait) {
    return Duration.between((Instant) wait[0], (Instant) wait[1]).toSeconds();
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }
}
