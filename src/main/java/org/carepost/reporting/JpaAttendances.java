package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carepost.appointments.AppointmentState;
import org.carepost.appointments.AppointmentText;
import org.carepost.appointments.CancelledBy;
import org.carepost.messaging.TextState;
import org.carepost.platform.PracticeId;

/** Counts over the index <code>appointment_board</code>. */
@ApplicationScoped
class JpaAttendances implements Attendances {
  private static final Set<AppointmentState> SEEN =
      Set.of(AppointmentState.ARRIVED, AppointmentState.ATTENDED);

  private static final List<TextState> HANDED_OVER =
      List.of(TextState.ACCEPTED, TextState.SENT, TextState.DELIVERED, TextState.UNDELIVERED);

  private final EntityManager entities;

  @Inject
  JpaAttendances(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Map<LocalDate, Attendance> byDay(PracticeId practice, Period period) {
    return counts("a.day", LocalDate.class, practice, period);
  }

  @Override
  public Map<UUID, Attendance> byClinic(PracticeId practice, Period period) {
    return counts("a.slot.clinic", UUID.class, practice, period);
  }

  @Override
  public Map<Integer, Attendance> byLeadDays(PracticeId practice, Period period) {
    return counts("a.leadDays", Integer.class, practice, period);
  }

  @Override
  public Map<Integer, Attendance> byAge(PracticeId practice, Period period) {
    return counts("a.age", Integer.class, practice, period);
  }

  private <K> Map<K, Attendance> counts(
      String by, Class<K> type, PracticeId practice, Period period) {
    Map<K, Attendance> counts = new HashMap<>();
    entities
        .createQuery(
            "select "
                + by
                + ", a.state, count(a.id) from Appointment a"
                + " where a.practice = :practice and a.day >= :from and a.day < :to"
                + " and a.state <> :booked group by "
                + by
                + ", a.state",
            Object[].class)
        .setParameter("practice", practice)
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .setParameter("booked", AppointmentState.BOOKED)
        .getResultStream()
        .forEach(
            row ->
                counts.merge(
                    type.cast(row[0]),
                    counted((AppointmentState) row[1], (Long) row[2]),
                    Attendance::plus));
    return counts;
  }

  private static Attendance counted(AppointmentState state, long count) {
    return new Attendance(
        SEEN.contains(state) ? count : 0,
        state == AppointmentState.DNA ? count : 0,
        state == AppointmentState.CANCELLED ? count : 0);
  }

  @Override
  public Texted texted(PracticeId practice, Instant from, Instant to) {
    Object[] row =
        entities
            .createQuery(
                "select sum(case when t.kind = :reminder then 1 else 0 end), sum(m.fragments)"
                    + " from AppointmentText t join TextMessage m on m.id = t.text"
                    + " where t.practice = :practice and t.writtenAt >= :from and t.writtenAt < :to"
                    + " and m.delivery.state in :over",
                Object[].class)
            .setParameter("reminder", AppointmentText.Kind.REMINDER)
            .setParameter("practice", practice)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("over", HANDED_OVER)
            .getSingleResult();
    return new Texted(number(row[0]), number(row[1]));
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }

  @Override
  public GivenUp givenUp(PracticeId practice, Period period) {
    Object[] row =
        entities
            .createQuery(
                "select count(a.id), sum(case when exists (select b.id from Appointment b"
                    + " where b.slot.clinic = a.slot.clinic and b.slot.startsAt = a.slot.startsAt"
                    + " and b.state <> :cancelled and b.bookedAt >= a.cancelledAt)"
                    + " then 1 else 0 end) from Appointment a where a.practice = :practice"
                    + " and a.day >= :from and a.day < :to and a.state = :cancelled"
                    + " and a.cancelledBy = :wish and a.cancelledAt < a.slot.startsAt",
                Object[].class)
            .setParameter("practice", practice)
            .setParameter("from", period.from())
            .setParameter("to", period.to())
            .setParameter("cancelled", AppointmentState.CANCELLED)
            .setParameter("wish", CancelledBy.PATIENT)
            .getSingleResult();
    return new GivenUp((Long) row[0], number(row[1]));
  }
}
