package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.jpa.UuidConverter;

/** Notices in the tables <code>appointment_notice</code> and <code>appointment_text</code>. */
@ApplicationScoped
class JpaNotices implements Notices {
  private static final UuidConverter IDS = new UuidConverter();

  private final EntityManager entities;

  @Inject
  JpaNotices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void wake(PracticeId practice, Collection<UUID> appointments, Instant dueAt) {
    if (appointments.isEmpty()) {
      return;
    }
    entities.flush(); // they may be new
    try (PreparedStatement statement =
        entities
            .unwrap(Connection.class)
            .prepareStatement(
                "insert into appointment_notice (appointment_id, practice_id, due_at)"
                    + " values (?, ?, ?) on duplicate key update"
                    + " due_at = least(coalesce(due_at, values(due_at)), values(due_at))")) {
      for (UUID appointment : appointments) {
        statement.setObject(1, IDS.convertToDatabaseColumn(appointment));
        statement.setObject(2, practice.ods());
        statement.setObject(3, utc(dueAt));
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public void know(PracticeId practice, Collection<Appointment> appointments, Instant now) {
    for (Appointment it : appointments) {
      Notice notice = new Notice(practice, it.id(), now);
      notice.told(it, now);
      entities.persist(notice);
    }
  }

  @Override
  public void wakeAhead(PracticeId practice, Instant now) {
    entities
        .createQuery(
            "update Notice n set n.dueAt = :now where n.practice = :practice"
                + " and n.toldState = :booked and n.toldStart > :now")
        .setParameter("now", now)
        .setParameter("practice", practice)
        .setParameter("booked", AppointmentState.BOOKED)
        .executeUpdate();
  }

  @Override
  @Transactional // a background thread has no entity manager outside a transaction
  @SystemWide("patients are told by the clock, in every practice alike")
  public List<PracticeId> withDue(Instant now) {
    return entities
        .createQuery(
            "select distinct n.practice from Notice n where n.dueAt <= :now", PracticeId.class)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query is untyped
  public List<DueNotice> takeDue(PracticeId practice, Instant now, int limit) {
    List<Notice> due =
        entities
            .createNativeQuery(
                "select * from appointment_notice where due_at <= ? and practice_id = ?"
                    + " order by due_at limit ? for update skip locked",
                Notice.class)
            .setParameter(1, utc(now))
            .setParameter(2, practice.ods())
            .setParameter(3, limit)
            .getResultList();
    return due.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select n, a, p from Notice n join Appointment a on a.id = n.appointment"
                    + " join Patient p on p.id = a.patient"
                    + " where n.practice = :practice and n.appointment in :ids",
                Object[].class)
            .setParameter("practice", practice)
            .setParameter("ids", due.stream().map(Notice::appointment).toList())
            .getResultStream()
            .map(row -> new DueNotice((Notice) row[0], (Appointment) row[1], (Patient) row[2]))
            .toList();
  }

  @Override
  public Optional<Notice> lock(PracticeId practice, UUID appointment) {
    return entities
        .createQuery(
            "select n from Notice n where n.practice = :practice and n.appointment = :id",
            Notice.class)
        .setParameter("practice", practice)
        .setParameter("id", appointment)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Missed> missed(PracticeId practice, Collection<UUID> patients, Instant since) {
    return patients.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select a.patient, count(a.id) from Appointment a where a.practice = :practice and a.patient in :patients"
                    + " and a.slot.startsAt >= :since and a.state = :missed group by a.patient",
                Object[].class)
            .setParameter("practice", practice)
            .setParameter("patients", patients)
            .setParameter("since", since)
            .setParameter("missed", AppointmentState.DNA)
            .getResultStream()
            .map(row -> new Missed((UUID) row[0], (Long) row[1]))
            .toList();
  }

  @Override
  public void add(AppointmentText text) {
    entities.persist(text);
  }

  @Override
  public Optional<AppointmentText> says(PracticeId practice, UUID text) {
    return Optional.ofNullable(entities.find(AppointmentText.class, text))
        .filter(it -> it.practice().equals(practice));
  }

  @Override
  @SystemWide("whoever answers a text does not say which practice wrote it")
  public List<AppointmentText> say(Collection<UUID> texts) {
    return texts.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select t from AppointmentText t where t.text in :texts", AppointmentText.class)
            .setParameter("texts", texts)
            .getResultList();
  }

  @Override
  public List<AppointmentText> newest(PracticeId practice, Collection<UUID> appointments) {
    return appointments.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select t from AppointmentText t where t.practice = :practice"
                    + " and t.appointment in :ids and not exists (select o.text from"
                    + " AppointmentText o where o.practice = :practice"
                    + " and o.appointment = t.appointment and o.text > t.text)",
                AppointmentText.class)
            .setParameter("practice", practice)
            .setParameter("ids", appointments)
            .getResultList();
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
