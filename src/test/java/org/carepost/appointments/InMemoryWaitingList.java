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

  /** Beside these appointments of these patients. */
  public InMemoryWaitingList(InMemoryAppointments appointments, Patients patients) {
    this.appointments = appointments;
    this.patients = patients;
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
  public boolean anybodyWaits(PracticeId practice) {
    return inOrder(practice).findFirst().isPresent();
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
        .filter(it -> it.suits(time, day, now))
        .filter(it -> offers.stream().noneMatch(offer -> keepsOut(offer, it, time, now)))
        .limit(limit)
        .toList();
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
