package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** Appointments in the tables <code>appointment</code> and <code>appointment_event</code>. */
@ApplicationScoped
class JpaAppointments implements Appointments {
  private final EntityManager entities;

  @Inject
  JpaAppointments(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Appointment appointment) {
    entities.persist(appointment);
  }

  @Override
  public void add(AppointmentEvent event) {
    entities.persist(event);
  }

  @Override
  public Optional<Appointment> find(PracticeId practice, UUID id) {
    return byId(practice, id).getResultStream().findFirst();
  }

  @Override
  public Optional<Appointment> lock(PracticeId practice, UUID id) {
    return byId(practice, id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Appointment> byId(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select a from Appointment a where a.practice = :practice and a.id = :id",
            Appointment.class)
        .setParameter("practice", practice)
        .setParameter("id", id);
  }

  @Override
  public List<Appointment> called(PracticeId practice, Collection<String> externalIds) {
    if (externalIds.isEmpty()) {
      return List.of();
    }
    List<Appointment> taken =
        entities
            .createQuery(
                "select a from Appointment a where a.practice = :practice and a.externalId in :ids",
                Appointment.class)
            .setParameter("practice", practice)
            .setParameter("ids", externalIds)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    settle(practice); // thousands of them are not to be looked through for changes
    return taken;
  }

  @Override
  public List<Appointment> ours(PracticeId practice, Collection<UUID> patients) {
    if (patients.isEmpty()) {
      return List.of();
    }
    List<Appointment> taken =
        entities
            .createQuery(
                "select a from Appointment a where a.practice = :practice"
                    + " and a.externalId like :ours and a.patient in :patients",
                Appointment.class)
            .setParameter("practice", practice)
            .setParameter("ours", AnswerOffer.OURS + "%")
            .setParameter("patients", patients)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    settle(practice);
    return taken;
  }

  @Override
  public void keep(PracticeId practice, AppointmentChanges changes) {
    settle(practice);
    try {
      AppointmentRows.write(changes, entities.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public List<DayRow> ofDay(PracticeId practice, LocalDate day, int limit) {
    return entities
        .createQuery(
            "select new org.carepost.appointments.DayRow(a.id, a.slot.clinic, a.slot.startsAt,"
                + " a.slot.endsAt, a.slot.mode, a.slot.type, a.state, p.id, p.givenName,"
                + " p.familyName, p.born) from Appointment a join Patient p on p.id = a.patient"
                + " where a.practice = :practice and a.day = :day order by a.slot.startsAt, a.id",
            DayRow.class)
        .setParameter("practice", practice)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Appointment> ofPatient(PracticeId practice, UUID patient, int limit) {
    return entities
        .createQuery(
            "select a from Appointment a where a.practice = :practice and a.patient = :patient"
                + " order by a.slot.startsAt desc, a.id desc",
            Appointment.class)
        .setParameter("practice", practice)
        .setParameter("patient", patient)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<AppointmentEvent> history(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select e from AppointmentEvent e where e.practice = :practice and e.appointment = :id"
                + " order by e.id",
            AppointmentEvent.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .getResultList();
  }

  @Override
  @Transactional // a background thread has no entity manager outside a transaction
  @SystemWide("days end by the clock, in every practice alike")
  public List<PracticeId> withUnmarkedBefore(Instant moment) {
    return entities
        .createQuery(
            "select distinct a.practice from Appointment a where a.state = :state"
                + " and a.slot.startsAt < :moment",
            PracticeId.class)
        .setParameter("state", AppointmentState.BOOKED)
        .setParameter("moment", moment)
        .getResultList();
  }

  @Override
  public List<Appointment> takeUnmarked(PracticeId practice, Instant before, int limit) {
    return entities
        .createQuery(
            "select a from Appointment a where a.practice = :practice"
                + " and a.slot.startsAt < :before and a.state = :state",
            Appointment.class)
        .setParameter("practice", practice)
        .setParameter("before", before)
        .setParameter("state", AppointmentState.BOOKED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void settle(PracticeId practice) {
    entities.flush();
    entities.clear();
  }
}
