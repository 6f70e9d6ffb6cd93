package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.TextTemplate;
import org.carepost.messaging.WhoMayBeTexted;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/**
 * The waiting list in the tables <code>waiting_place</code>, <code>free_time</code> and <code>
 * slot_offer</code>.
 */
@ApplicationScoped
class JpaWaitingList implements WaitingList {
  private static final int SHORT_LIST = 200;

  private final EntityManager entities;

  @Inject
  JpaWaitingList(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(WaitingPlace place) {
    entities.persist(place);
  }

  @Override
  public void add(FreeTime time) {
    entities.persist(time);
  }

  @Override
  public void add(SlotOffer offer) {
    entities.persist(offer);
  }

  @Override
  public Optional<WaitingPlace> lockPlace(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select p from WaitingPlace p where p.practice = :practice and p.id = :id",
            WaitingPlace.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<WaitingRow> waiting(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select new org.carepost.appointments.WaitingRow(w, p.givenName, p.familyName)"
                + " from WaitingPlace w join Patient p on p.id = w.patient"
                + " where w.practice = :practice and w.state = :state order by w.offers, w.id",
            WaitingRow.class)
        .setParameter("practice", practice)
        .setParameter("state", WaitingPlace.State.WAITING)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public boolean isOpen(PracticeId practice, Slot slot) {
    return entities
        .createQuery(
            "select f.id from FreeTime f where f.practice = :practice and f.state = :open"
                + " and f.slot.clinic = :clinic and f.slot.startsAt = :start"
                + " and f.slot.endsAt = :end",
            UUID.class)
        .setParameter("practice", practice)
        .setParameter("open", FreeTime.State.OPEN)
        .setParameter("clinic", slot.clinic())
        .setParameter("start", slot.startsAt())
        .setParameter("end", slot.endsAt())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  @Override
  @Transactional // a background thread has no entity manager outside a transaction
  @SystemWide("offers are held by the clock, in every practice alike")
  public List<PracticeId> withDue(Instant now) {
    return entities
        .createQuery(
            "select distinct f.practice from FreeTime f where f.state = :open"
                + " and f.nextWaveAt <= :now",
            PracticeId.class)
        .setParameter("open", FreeTime.State.OPEN)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  @SuppressWarnings("unchecked") // a native query is untyped
  public Optional<FreeTime> takeDue(PracticeId practice, Instant now) {
    return entities
        .createNativeQuery(
            "select * from free_time where state = 'OPEN' and next_wave_at <= ?"
                + " and practice_id = ? order by starts_at limit 1 for update skip locked",
            FreeTime.class)
        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(2, practice.ods())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<FreeTime> lockTime(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select f from FreeTime f where f.practice = :practice and f.id = :id", FreeTime.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<WaitingPlace> takeNext(FreeTime time, LocalDate day, Instant now, int limit) {
    return WhoMayBeTexted.of(suited(), TextTemplate.SLOT_OFFERED.kind(), now)
        .setParameter("practice", time.practice())
        .setParameter("waiting", WaitingPlace.State.WAITING)
        .setParameter("clinic", time.slot().clinic())
        .setParameter("type", time.slot().type())
        .setParameter("day", day)
        .setParameter("notice", Duration.between(now, time.slot().startsAt()).toHours())
        .setParameter("time", time.id())
        .setParameter("open", FreeTime.State.OPEN)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(limit)
        .getResultList();
  }

  private TypedQuery<WaitingPlace> suited() {
    return entities.createQuery(
        "select w from WaitingPlace w where w.practice = :practice and w.state = :waiting"
            + " and (w.clinic is null or w.clinic = :clinic)"
            + " and (w.slotType = '' or w.slotType = :type) and w.until >= :day"
            + " and w.noticeHours <= :notice"
            + " and not exists (select o.id from SlotOffer o, FreeTime f where o.place = w.id"
            + " and f.id = o.time and (f.id = :time or (f.state = :open and o.answer is null"
            + " and f.slot.startsAt > :now))) and "
            + WhoMayBeTexted.JPQL
            + " order by w.offers, w.id",
        WaitingPlace.class);
  }

  @Override
  public boolean isBooked(FreeTime time) {
    return entities
        .createQuery(
            "select a.id from Appointment a where a.practice = :practice"
                + " and a.slot.clinic = :clinic and a.state <> :cancelled"
                + " and a.slot.startsAt < :end and a.slot.endsAt > :start"
                + " and a.slot.startsAt > :dayBefore",
            UUID.class)
        .setParameter("practice", time.practice())
        .setParameter("clinic", time.slot().clinic())
        .setParameter("cancelled", AppointmentState.CANCELLED)
        .setParameter("start", time.slot().startsAt())
        .setParameter("end", time.slot().endsAt())
        .setParameter("dayBefore", time.slot().startsAt().minus(Duration.ofDays(1)))
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  @Override
  public List<SlotOffer> offers(FreeTime time) {
    return entities
        .createQuery(
            "select o from SlotOffer o where o.practice = :practice and o.time = :time"
                + " order by o.id",
            SlotOffer.class)
        .setParameter("practice", time.practice())
        .setParameter("time", time.id())
        .setMaxResults(SHORT_LIST)
        .getResultList();
  }

  @Override
  public Optional<SlotOffer> offer(PracticeId practice, UUID id) {
    return Optional.ofNullable(entities.find(SlotOffer.class, id))
        .filter(it -> it.practice().equals(practice));
  }

  @Override
  public Optional<SlotOffer> lockOffer(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select o from SlotOffer o where o.practice = :practice and o.id = :id",
            SlotOffer.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  @SystemWide("whoever answers a text does not say which practice wrote it")
  public List<OfferedTime> offered(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select new org.carepost.appointments.OfferedTime(o, f) from SlotOffer o"
                    + " join FreeTime f on f.id = o.time where o.id in :ids",
                OfferedTime.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  @Override
  public List<FreeTime> freed(PracticeId practice, Instant since, int limit) {
    return entities
        .createQuery(
            "select f from FreeTime f where f.practice = :practice and f.slot.startsAt >= :since"
                + " order by f.slot.startsAt desc",
            FreeTime.class)
        .setParameter("practice", practice)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultList();
  }
}
