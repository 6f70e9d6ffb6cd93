package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Links and passes in the tables <code>video_link</code> and <code>video_pass</code>. */
@ApplicationScoped
class JpaCallLinks implements CallLinks {
  private final EntityManager entities;

  @Inject
  JpaCallLinks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(CallLink link) {
    entities.persist(link);
  }

  @Override
  public Optional<CallLink> find(String token) {
    return Optional.ofNullable(entities.find(CallLink.class, Tokens.hash(token)));
  }

  @Override
  public Optional<CallLink> lock(String token) {
    return Optional.ofNullable(
        entities.find(CallLink.class, Tokens.hash(token), LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(RoomPass pass) {
    entities.persist(pass);
  }

  @Override
  public Optional<RoomPass> take(String token) {
    Optional<RoomPass> pass =
        Optional.ofNullable(
            entities.find(RoomPass.class, Tokens.hash(token), LockModeType.PESSIMISTIC_WRITE));
    pass.ifPresent(entities::remove);
    return pass;
  }

  @Override
  public void removePassesExpiredBefore(Instant moment) {
    entities
        .createQuery("delete from RoomPass p where p.expiresAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
