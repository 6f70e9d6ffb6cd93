package org.carepost.messaging;

import jakarta.persistence.TypedQuery;
import java.time.Instant;

/**
 * Who may be texted, in JPQL: what {@link Suppressions} says of one patient, for queries that
 * choose among many.
 */
public final class WhoMayBeTexted {
  /** Holds of an entity <code>w</code> with a practice and a patient's id if that patient may. */
  public static final String JPQL =
      "exists (select p.id from Patient p where p.practice = w.practice and p.id = w.patient"
          + " and p.mobile is not null and not exists (select n.mobile from TextNumber n"
          + " where n.mobile = p.mobile and (n.stoppedAt is not null or (n.failedAt is not null"
          + " and (n.failedUntil is null or n.failedUntil > :textedAt)))))"
          + " and not exists (select b.id from ContactBar b where b.practice = w.practice"
          + " and b.patient = w.patient and b.up = true and not exists (select l.id"
          + " from ContactBar l where l.practice = b.practice and l.patient = b.patient"
          + " and l.bar = b.bar and l.id > b.id))"
          + " and not exists (select d.id from ContactWish d where d.practice = w.practice"
          + " and d.patient = w.patient and d.kind = :textKind and d.channel = :textChannel"
          + " and d.wish = :dissent and not exists (select c.id from ContactWish c"
          + " where c.practice = d.practice and c.patient = d.patient and c.kind = d.kind"
          + " and c.channel = d.channel and c.wish = :consent and c.id > d.id))";

  private WhoMayBeTexted() {}

  /**
   * Says for what and when.
   *
   * @param kind which can be refused, and kept from a number that replied STOP
   */
  public static <T> TypedQuery<T> of(TypedQuery<T> query, TextKind kind, Instant at) {
    return query
        .setParameter("textKind", kind)
        .setParameter("textChannel", ContactChannel.TEXT)
        .setParameter("dissent", ContactWish.Wish.DISSENT)
        .setParameter("consent", ContactWish.Wish.CONSENT)
        .setParameter("textedAt", at);
  }
}
