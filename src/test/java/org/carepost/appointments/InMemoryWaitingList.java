package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.messaging.ContactRules;
import org.carepost.messaging.TextNumber;
import org.carepost.messaging.TextNumbers;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/** A waiting list for tests; nothing is locked. */
public class InMemoryWaitingList implements WaitingList {
  private final List<WaitingPlace> places = new ArrayList<>();
  private final List<FreeTime> times = new ArrayList<>();
  private final List<SlotOffer> offers = new ArrayList<>();
  private final InMemoryAppointments appointments;
  private final Patients patients;
  private final ContactRules rules;
  private final TextNumbers numbers;

  /** Beside these appointments of these patients, who may be texted or not. */
  public InMemoryWaitingList(
      InMemoryAppointments appointments,
      Patients patients,
      ContactRules rules,
      TextNumbers numbers) {
    this.appointments = appointments;
    this.patients = patients;
    this.rules = rules;
    this.numbers = numbers;
  }

  @Override
  public void add(WaitingPlace place) {
    places.add(place);
  }

  @Override
  public void add(FreeTime time) {
    times.add(time);
  }

  @Override
  public void add(SlotOffer offer) {
    offers.add(offer);
  }

  @Override
  public Optional<WaitingPlace> lockPlace(PracticeId practice, UUID id) {
    return places.stream()
        .filter(it -> it.practice().equals(practice) && it.id().equals(id))
        .findFirst();
  }

  @Override
  public List<WaitingRow> waiting(PracticeId practice, int limit) {
    return inOrder(practice).limit(limit).map(this::row).toList();
  }

  private WaitingRow row(WaitingPlace place) {
    Patient patient = patients.get(place.practice(), place.patient());
    return new WaitingRow(place, patient.name().given(), patient.name().family());
  }

  private Stream<WaitingPlace> inOrder(PracticeId practice) {
    return places.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> it.state() == WaitingPlace.State.WAITING)
        .sorted(Comparator.comparing(WaitingPlace::offers).thenComparing(WaitingPlace::id));
  }

  @Override
  public boolean isOpen(PracticeId practice, Slot slot) {
    return times.stream()
        .filter(it -> it.practice().equals(practice) && it.state() == FreeTime.State.OPEN)
        .map(FreeTime::slot)
        .anyMatch(
            it ->
                it.clinic().equals(slot.clinic())
                    && it.startsAt().equals(slot.startsAt())
                    && it.endsAt().equals(slot.endsAt()));
  }

  @Override
  public List<PracticeId> withDue(Instant now) {
    return due(now).map(FreeTime::practice).distinct().toList();
  }

  @Override
  public Optional<FreeTime> takeDue(PracticeId practice, Instant now) {
    return due(now).filter(it -> it.practice().equals(practice)).findFirst();
  }

  private Stream<FreeTime> due(Instant now) {
    return times.stream()
        .filter(it -> it.state() == FreeTime.State.OPEN && !it.nextWaveAt().isAfter(now));
  }

  @Override
  public Optional<FreeTime> lockTime(PracticeId practice, UUID id) {
    return times.stream()
        .filter(it -> it.practice().equals(practice) && it.id().equals(id))
        .findFirst();
  }

  @Override
  public List<WaitingPlace> takeNext(FreeTime time, LocalDate day, Instant now, int limit) {
    return inOrder(time.practice())
        .filter(it -> it.suits(time, day, now) && mayBeTexted(it, now))
        .filter(it -> offers.stream().noneMatch(offer -> keepsOut(offer, it, time, now)))
        .limit(limit)
        .toList();
  }

  private boolean mayBeTexted(WaitingPlace place, Instant now) {
    boolean wished =
        rules
            .of(place.practice(), place.patient())
            .against(TextTemplate.SLOT_OFFERED.kind())
            .isEmpty();
    return wished
        && patients
            .get(place.practice(), place.patient())
            .mobile()
            .filter(mobile -> numbers.find(mobile).filter(it -> isShut(it, now)).isEmpty())
            .isPresent();
  }

  private static boolean isShut(TextNumber number, Instant now) {
    return number.stoppedAt().isPresent() || number.failedAt(now);
  }

  private boolean keepsOut(SlotOffer offer, WaitingPlace place, FreeTime time, Instant now) {
    return offer.place().equals(place.id())
        && (offer.time().equals(time.id())
            || (offer.answer().isEmpty()
                && lockTime(offer.practice(), offer.time()).orElseThrow().openAt(now)));
  }

  @Override
  public boolean isBooked(FreeTime time) {
    return appointments
        .all(time.practice())
        .filter(it -> it.state().takesTime())
        .map(Appointment::slot)
        .filter(it -> it.clinic().equals(time.slot().clinic()))
        .anyMatch(
            it ->
                it.startsAt().isBefore(time.slot().endsAt())
                    && it.endsAt().isAfter(time.slot().startsAt()));
  }

  @Override
  public List<SlotOffer> offers(FreeTime time) {
    return offers.stream().filter(it -> it.time().equals(time.id())).toList();
  }

  @Override
  public Optional<SlotOffer> offer(PracticeId practice, UUID id) {
    return offers.stream()
        .filter(it -> it.practice().equals(practice) && it.id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<SlotOffer> lockOffer(PracticeId practice, UUID id) {
    return offer(practice, id);
  }

  @Override
  public List<OfferedTime> offered(Collection<UUID> ids) {
    return offers.stream()
        .filter(it -> ids.contains(it.id()))
        .map(it -> new OfferedTime(it, lockTime(it.practice(), it.time()).orElseThrow()))
        .toList();
  }

  @Override
  public List<FreeTime> freed(PracticeId practice, Instant since, int limit) {
    return times.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> !it.slot().startsAt().isBefore(since))
        .sorted(Comparator.comparing((FreeTime it) -> it.slot().startsAt()).reversed())
        .limit(limit)
        .toList();
  }
}
