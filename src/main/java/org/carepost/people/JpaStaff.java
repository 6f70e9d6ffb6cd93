package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Staff in the database. */
@ApplicationScoped
class JpaStaff implements Staff {
  private final EntityManager entities;

  @Inject
  JpaStaff(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(StaffMember member) {
    entities.persist(member);
  }

  @Override
  public Optional<StaffMember> find(PracticeId practice, UUID id) {
    return find(practice, id, LockModeType.NONE);
  }

  @Override
  public Optional<StaffMember> lock(PracticeId practice, UUID id) {
    return find(practice, id, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<StaffMember> of(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select s from StaffMember s where s.practice = :practice order by s.displayName",
            StaffMember.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<StaffMember> named(String username) {
    return entities
        .createQuery("select s from StaffMember s where s.username = :name", StaffMember.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst();
  }

  private Optional<StaffMember> find(PracticeId practice, UUID id, LockModeType lock) {
    return entities
        .createQuery(
            "select s from StaffMember s where s.practice = :practice and s.id = :id",
            StaffMember.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
