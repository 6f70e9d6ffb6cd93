package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Links in the tables <code>thread_link</code> and <code>thread_access</code>. */
@ApplicationScoped
class JpaThreadLinks implements ThreadLinks {
  private final EntityManager entities;

  @Inject
  JpaThreadLinks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ThreadLink link) {
    entities.persist(link);
  }

  @Override
  public Optional<ThreadLink> find(String token) {
    return Optional.ofNullable(entities.find(ThreadLink.class, Tokens.hash(token)));
  }

  @Override
  public Optional<ThreadLink> lock(String token) {
    return Optional.ofNullable(
        entities.find(ThreadLink.class, Tokens.hash(token), LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(ThreadAccess access) {
    entities.persist(access);
  }

  @Override
  public Optional<ThreadAccess> access(String cookie) {
    return Optional.ofNullable(entities.find(ThreadAccess.class, Tokens.hash(cookie)));
  }

  @Override
  public void removeAccessExpiredBefore(Instant moment) {
    entities
        .createQuery("delete from ThreadAccess a where a.expiresAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
