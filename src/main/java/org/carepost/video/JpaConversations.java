package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** What was said in the tables <code>video_message</code> and <code>video_file</code>. */
@ApplicationScoped
class JpaConversations implements Conversations {
  private final EntityManager entities;

  @Inject
  JpaConversations(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ChatMessage message) {
    entities.persist(message);
  }

  @Override
  public void add(SharedFile file) {
    entities.persist(file);
    entities.flush(); // its message refers to it
  }

  @Override
  public List<ChatMessage> messages(PracticeId practice, UUID call, int limit) {
    List<ChatMessage> newestFirst =
        new ArrayList<>(
            entities
                .createQuery(
                    "select m from ChatMessage m where m.practice = :practice and m.call = :call"
                        + " order by m.id desc",
                    ChatMessage.class)
                .setParameter("practice", practice)
                .setParameter("call", call)
                .setMaxResults(limit)
                .getResultList());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  @Override
  public long count(PracticeId practice, UUID call) {
    return entities
        .createQuery(
            "select count(m.id) from ChatMessage m where m.practice = :practice and m.call = :call",
            Long.class)
        .setParameter("practice", practice)
        .setParameter("call", call)
        .getSingleResult();
  }

  @Override
  public Optional<ChatMessage> said(Participant by, UUID said) {
    return entities
        .createQuery(
            "select m from ChatMessage m where m.practice = :practice and m.participant = :by"
                + " and m.said = :said",
            ChatMessage.class)
        .setParameter("practice", by.practice())
        .setParameter("by", by.id())
        .setParameter("said", said)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<FileLine> files(PracticeId practice, UUID call) {
    return entities
        .createQuery(
            "select f.id, f.name, f.bytes from SharedFile f where f.practice = :practice"
                + " and f.call = :call order by f.id",
            Object[].class)
        .setParameter("practice", practice)
        .setParameter("call", call)
        .getResultStream()
        .map(row -> new FileLine((UUID) row[0], (String) row[1], (Integer) row[2]))
        .toList();
  }

  @Override
  public Optional<SharedFile> file(PracticeId practice, UUID call, UUID id) {
    return entities
        .createQuery(
            "select f from SharedFile f where f.practice = :practice and f.call = :call"
                + " and f.id = :id",
            SharedFile.class)
        .setParameter("practice", practice)
        .setParameter("call", call)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
