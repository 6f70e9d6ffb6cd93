package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Requests in the table {@code request}. */
@ApplicationScoped
class JpaRequests implements Requests {
  private static final int DUPLICATE_KEY = 1062;

  private final EntityManager entities;

  @Inject
  JpaRequests(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Request request) {
    entities.persist(request);
    try {
      entities.flush();
    } catch (PersistenceException refused) {
      throw isClash(refused) ? new Clash(refused) : refused;
    }
  }

  @Override
  public Optional<Request> find(PracticeId practice, UUID id) {
    return one(
        select("r.practice = :practice and r.id = :id")
            .setParameter("practice", practice)
            .setParameter("id", id));
  }

  @Override
  public Optional<Request> find(PracticeId practice, Reference reference) {
    return one(
        select("r.practice = :practice and r.reference = :reference")
            .setParameter("practice", practice)
            .setParameter("reference", reference));
  }

  @Override
  public Optional<Request> findBySubmissionKey(PracticeId practice, String submissionKey) {
    return one(
        select("r.practice = :practice and r.submissionKey = :key")
            .setParameter("practice", practice)
            .setParameter("key", submissionKey));
  }

  @Override
  public List<Request> underKeysFrom(PracticeId practice, String beginning, int limit) {
    return select(
            "r.practice = :practice and r.submissionKey like :keys"
                + " order by r.submittedAt desc, r.id desc")
        .setParameter("practice", practice)
        .setParameter("keys", beginning + "%")
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countSince(PracticeId practice, MobileNumber mobile, Instant since) {
    return entities
        .createQuery(
            "select count(r) from Request r where r.practice = :practice and r.mobile = :mobile"
                + " and r.submittedAt >= :since",
            Long.class)
        .setParameter("practice", practice)
        .setParameter("mobile", mobile)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public List<Request> recent(PracticeId practice, int limit) {
    return select("r.practice = :practice order by r.submittedAt desc, r.id desc")
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Request> findAnywhere(Reference reference) {
    return one(select("r.reference = :reference").setParameter("reference", reference));
  }

  private TypedQuery<Request> select(String condition) {
    return entities.createQuery("select r from Request r where " + condition, Request.class);
  }

  private static Optional<Request> one(TypedQuery<Request> query) {
    return query.getResultStream().findFirst();
  }

  private static boolean isClash(Throwable refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
        return true;
      }
    }
    return false;
  }
}
