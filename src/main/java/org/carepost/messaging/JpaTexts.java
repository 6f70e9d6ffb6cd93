package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Texts in the table <code>text_message</code>. */
@ApplicationScoped
class JpaTexts implements Texts {
  private final EntityManager entities;

  @Inject
  JpaTexts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(TextMessage text) {
    entities.persist(text);
  }

  @Override
  public Optional<TextMessage> find(PracticeId practice, UUID id) {
    return byId(practice, id).getResultStream().findFirst();
  }

  private TypedQuery<TextMessage> byId(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.practice = :practice and t.id = :id",
            TextMessage.class)
        .setParameter("practice", practice)
        .setParameter("id", id);
  }

  @Override
  public Optional<TextMessage> lock(PracticeId practice, UUID id) {
    return byId(practice, id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<TextMessage> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(TextMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public boolean hasGatewayId(String gatewayId) {
    return entities
            .createQuery(
                "select count(t) from TextMessage t where t.delivery.gatewayId = :gatewayId",
                Long.class)
            .setParameter("gatewayId", gatewayId)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<TextMessage> lockUnheardOf(Instant triedBefore, int limit) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.delivery.state in :open"
                + " and t.delivery.claimedAt < :before order by t.delivery.claimedAt",
            TextMessage.class)
        .setParameter("open", List.of(TextState.UNCERTAIN, TextState.ACCEPTED, TextState.SENT))
        .setParameter("before", triedBefore)
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<TextMessage> about(PracticeId practice, UUID about, int limit) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.practice = :practice and t.about = :about"
                + " order by t.id desc",
            TextMessage.class)
        .setParameter("practice", practice)
        .setParameter("about", about)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<TextMessage> aboutAny(PracticeId practice, Collection<UUID> records) {
    return records.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select t from TextMessage t where t.practice = :practice and t.about in :records",
                TextMessage.class)
            .setParameter("practice", practice)
            .setParameter("records", records)
            .getResultList();
  }

  @Override
  public List<TextMessage> toPatient(PracticeId practice, UUID patient, int limit) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.practice = :practice and t.patient = :patient"
                + " order by t.id desc",
            TextMessage.class)
        .setParameter("practice", practice)
        .setParameter("patient", patient)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<TextTally> tallies(PracticeId practice, Instant from, Instant until) {
    return entities
        .createQuery(
            "select new org.carepost.messaging.TextTally(t.kind, t.delivery.state, count(t),"
                + " sum(t.fragments)) from TextMessage t where t.practice = :practice"
                + " and t.delivery.claimedAt >= :from and t.delivery.claimedAt < :until"
                + " group by t.kind, t.delivery.state",
            TextTally.class)
        .setParameter("practice", practice)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  @Override
  public List<TextMessage> uncertain(PracticeId practice, Instant triedBefore, int limit) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.practice = :practice"
                + " and t.delivery.state in :inDoubt and t.delivery.calledAt < :before"
                + " order by t.delivery.calledAt",
            TextMessage.class)
        .setParameter("practice", practice)
        .setParameter("inDoubt", List.of(TextState.CLAIMED, TextState.UNCERTAIN))
        .setParameter("before", triedBefore)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public boolean wroteTo(PracticeId practice, MobileNumber number) {
    return !entities
        .createQuery(
            "select t.id from TextMessage t where t.mobile = :mobile and t.practice = :practice",
            UUID.class)
        .setParameter("mobile", number)
        .setParameter("practice", practice)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<PracticeId> practicesThatWrote(
      MobileNumber to, Instant since, Collection<String> apartFrom) {
    return entities
        .createQuery(
            "select distinct t.practice from TextMessage t where t.mobile = :mobile"
                + " and t.createdAt >= :since and t.template not in :apartFrom",
            PracticeId.class)
        .setParameter("mobile", to)
        .setParameter("since", since)
        .setParameter("apartFrom", apartFrom)
        .getResultList();
  }

  @Override
  public List<TextMessage> newestTo(MobileNumber to, Instant since, int limit) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.mobile = :mobile and t.createdAt >= :since"
                + " order by t.createdAt desc, t.id desc",
            TextMessage.class)
        .setParameter("mobile", to)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long triedSince(MobileNumber to, Instant since) {
    return entities
        .createQuery(
            "select count(t) from TextMessage t where t.mobile = :mobile"
                + " and t.delivery.claimedAt >= :since",
            Long.class)
        .setParameter("mobile", to)
        .setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public long sameTriedSince(TextMessage text, Instant since) {
    return entities
        .createQuery(
            "select count(t) from TextMessage t where t.mobile = :mobile"
                + " and t.delivery.claimedAt >= :since and t.wordsHash = :words",
            Long.class)
        .setParameter("mobile", text.mobile())
        .setParameter("since", since)
        .setParameter("words", text.wordsHash())
        .getSingleResult();
  }

  @Override
  public boolean sameInDoubt(TextMessage text) {
    return entities
            .createQuery(
                "select count(t) from TextMessage t where t.mobile = :mobile and t.id <> :id"
                    + " and t.body = :body and t.delivery.calledAt is not null"
                    + " and t.delivery.gatewayId is null and t.delivery.state in :inDoubt",
                Long.class)
            .setParameter("mobile", text.mobile())
            .setParameter("id", text.id())
            .setParameter("body", text.body())
            .setParameter("inDoubt", List.of(TextState.CLAIMED, TextState.UNCERTAIN))
            .getSingleResult()
        > 0;
  }
}
