package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/** Conversations in the tables <code>thread</code> and <code>thread_message</code>. */
@ApplicationScoped
class JpaThreads implements Threads {
  private static final int MOST = 1_000;

  private final EntityManager entities;

  @Inject
  JpaThreads(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void open(PatientThread thread) {
    entities.persist(thread);
    entities.flush(); // its messages and links refer to it
  }

  @Override
  public Optional<PatientThread> find(PracticeId practice, UUID id) {
    return byId(practice, id).getResultStream().findFirst();
  }

  @Override
  public Optional<PatientThread> lock(PracticeId practice, UUID id) {
    return byId(practice, id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<PatientThread> byId(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select t from PatientThread t where t.practice = :practice and t.id = :id",
            PatientThread.class)
        .setParameter("practice", practice)
        .setParameter("id", id);
  }

  @Override
  public void add(Message message) {
    entities.persist(message);
  }

  @Override
  public boolean has(PracticeId practice, UUID thread, byte[] key) {
    return entities
            .createQuery(
                "select count(m) from Message m where m.practice = :practice"
                    + " and m.thread = :thread and m.formKey = :key",
                Long.class)
            .setParameter("practice", practice)
            .setParameter("thread", thread)
            .setParameter("key", key)
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Message> messages(PracticeId practice, UUID thread, int limit) {
    List<Message> messages =
        new ArrayList<>(
            entities
                .createQuery(
                    "select m from Message m where m.practice = :practice and m.thread = :thread"
                        + " order by m.id desc",
                    Message.class)
                .setParameter("practice", practice)
                .setParameter("thread", thread)
                .setMaxResults(limit)
                .getResultList());
    Collections.reverse(messages);
    return messages;
  }

  @Override
  public List<PatientThread> withNumber(PracticeId practice, MobileNumber mobile, int limit) {
    return entities
        .createQuery(
            "select t from PatientThread t where t.practice = :practice and t.mobile = :mobile"
                + " order by t.openedAt desc, t.id desc",
            PatientThread.class)
        .setParameter("practice", practice)
        .setParameter("mobile", mobile)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<PatientThread> withNumbers(PracticeId practice, Collection<MobileNumber> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select t from PatientThread t where t.practice = :practice"
                    + " and t.mobile in :numbers order by t.openedAt desc, t.id desc",
                PatientThread.class)
            .setParameter("practice", practice)
            .setParameter("numbers", numbers)
            .setMaxResults(MOST)
            .getResultList();
  }
}
