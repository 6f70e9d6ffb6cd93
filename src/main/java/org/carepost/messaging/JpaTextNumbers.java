package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Numbers in the table <code>text_number</code>. */
@ApplicationScoped
class JpaTextNumbers implements TextNumbers {
  private final EntityManager entities;

  @Inject
  JpaTextNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<TextNumber> find(MobileNumber mobile) {
    return Optional.ofNullable(entities.find(TextNumber.class, mobile));
  }

  @Override
  public TextNumber lock(MobileNumber mobile) {
    entities
        .createNativeQuery(
            "insert into text_number (mobile) values (?)"
                + " on duplicate key update mobile = mobile") // takes the write lock at once
        .setParameter(1, mobile.e164())
        .executeUpdate();
    return entities.find(TextNumber.class, mobile, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<TextNumber> failed(PracticeId practice, Instant now, int limit) {
    return entities
        .createQuery(
            "select n from TextNumber n where n.failedAt is not null"
                + " and (n.failedUntil is null or n.failedUntil > :now) and exists"
                + " (select t.id from TextMessage t where t.mobile = n.mobile"
                + " and t.practice = :practice) order by n.failedAt",
            TextNumber.class)
        .setParameter("now", now)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }
}
