package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Sessions of staff in the database. */
@ApplicationScoped
class JpaStaffSessions implements StaffSessions {
  private final EntityManager entities;

  @Inject
  JpaStaffSessions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(StaffSession session) {
    entities.persist(session);
  }

  @Override
  public Optional<StaffSession> of(String token) {
    return Optional.ofNullable(entities.find(StaffSession.class, StaffSession.id(token)));
  }

  @Override
  public void remove(StaffSession session) {
    entities
        .createQuery("delete from StaffSession s where s.id = :id")
        .setParameter("id", session.id())
        .executeUpdate();
  }

  @Override
  public void removeOthers(PracticeId practice, UUID staff, String token) {
    entities
        .createQuery(
            "delete from StaffSession s where s.practice = :practice and s.staff = :staff"
                + " and s.id <> :id")
        .setParameter("practice", practice)
        .setParameter("staff", staff)
        .setParameter("id", StaffSession.id(token))
        .executeUpdate();
  }

  @Override
  public void removeAll(PracticeId practice, UUID staff) {
    entities
        .createQuery("delete from StaffSession s where s.practice = :practice and s.staff = :staff")
        .setParameter("practice", practice)
        .setParameter("staff", staff)
        .executeUpdate();
  }

  @Override
  public void removeEndedBefore(Instant moment) {
    entities
        .createQuery("delete from StaffSession s where s.endsAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
