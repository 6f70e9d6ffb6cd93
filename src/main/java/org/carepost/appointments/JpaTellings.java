package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;

/** Tellings in the table <code>appointment_telling</code>. */
@ApplicationScoped
class JpaTellings implements Tellings {
  private final EntityManager entities;

  @Inject
  JpaTellings(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Telling telling) {
    entities.persist(telling);
  }

  @Override
  public List<Telling> open(PracticeId practice, UUID appointment) {
    return entities
        .createQuery(
            "select t from Telling t where t.practice = :practice and t.appointment = :appointment"
                + " and t.doneAt is null",
            Telling.class)
        .setParameter("practice", practice)
        .setParameter("appointment", appointment)
        .getResultList();
  }

  @Override
  public Optional<Telling> lock(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select t from Telling t where t.practice = :practice and t.id = :id", Telling.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<TellingRow> rows(PracticeId practice, Instant now, Instant lately, int limit) {
    return entities
        .createQuery(
            "select t, a, p from Telling t join Appointment a on a.id = t.appointment"
                + " join Patient p on p.id = a.patient where t.practice = :practice"
                + " and t.doneAt is null and t.state = a.state and (a.slot.startsAt > :now"
                + " or a.state <> :booked and a.slot.startsAt > :lately)"
                + " order by a.slot.startsAt, t.id",
            Object[].class)
        .setParameter("practice", practice)
        .setParameter("now", now)
        .setParameter("booked", AppointmentState.BOOKED)
        .setParameter("lately", lately)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new TellingRow((Telling) row[0], (Appointment) row[1], (Patient) row[2]))
        .toList();
  }
}
