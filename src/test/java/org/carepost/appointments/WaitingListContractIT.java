package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;
import static org.carepost.people.APatient.ada;

import java.time.Instant;
import java.util.List;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.messaging.ContactRules;
import org.carepost.messaging.InMemoryContacts;
import org.carepost.messaging.InMemoryTextNumbers;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class WaitingListContractIT {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryAppointments known = new InMemoryAppointments(patients);
  private final WaitingList list;
  private final Patient ada = ada().registered();
  private final Clinic okafor = new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "Riverside");
  private Appointment it;

  WaitingListContractIT(Storage where) {
    storage = where.begin();
    ContactRules rules = new ContactRules(new InMemoryContacts(), patients);
    list =
        storage.repository(
            () -> new InMemoryWaitingList(known, patients, rules, new InMemoryTextNumbers()),
            JpaWaitingList::new);
  }

  @BeforeEach
  void given_an_appointment() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "020 7946 0003"));
    storage.settle();
    ada.reachOn(new MobileNumber("+447700900123"));
    patients.add(ada);
    storage.given(ada);
    storage.given(okafor);
    storage.settle();
    it = AnAppointment.ofAda().of(ada).in(okafor).booked();
    known.add(it);
    storage.given(it);
    storage.settle();
  }

  @Test
  void a_free_time_goes_to_those_who_wait_and_have_no_open_offer() {
    WaitingPlace first = waits("");
    WaitingPlace second = waits("gp");
    waits("Nurse");
    FreeTime time = new FreeTime(new SlotFreed(RIVERSIDE, it.slot(), NOW));
    list.add(time);
    storage.settle();
    assertThat(list.withDue(NOW)).contains(RIVERSIDE);
    FreeTime due = list.takeDue(RIVERSIDE, NOW).orElseThrow();
    assertThat(list.takeNext(due, it.day(), NOW, 10))
        .extracting(WaitingPlace::id)
        .containsExactly(first.id(), second.id());
    assertThat(list.isBooked(due)).isTrue();

    SlotOffer offer = new SlotOffer(due, first, 1, NOW);
    list.add(offer);
    due.offered(LATER);
    storage.settle();
    assertThat(list.takeDue(RIVERSIDE, NOW)).isEmpty();
    assertThat(list.takeNext(due, it.day(), NOW, 10))
        .extracting(WaitingPlace::id)
        .containsExactly(second.id());
    assertThat(list.offers(due)).extracting(SlotOffer::id).containsExactly(offer.id());
    assertThat(list.lockOffer(RIVERSIDE, offer.id())).isPresent();
    assertThat(list.lockTime(RIVERSIDE, time.id())).isPresent();
    assertThat(list.freed(RIVERSIDE, NOW, 10)).hasSize(1);
    assertThat(list.waiting(RIVERSIDE, 10)).hasSize(3);
  }

  @Test
  void an_offer_comes_with_its_time() {
    FreeTime time = new FreeTime(new SlotFreed(RIVERSIDE, it.slot(), NOW));
    list.add(time);
    SlotOffer offer = new SlotOffer(time, waits(""), 1, NOW);
    list.add(offer);
    storage.settle();
    OfferedTime found = list.offered(List.of(offer.id(), Ids.next())).get(0);
    assertThat(found.offer().id()).isEqualTo(offer.id());
    assertThat(found.time().id()).isEqualTo(time.id());
    assertThat(found.isOpen(NOW)).isTrue();
    assertThat(found.isAhead(it.slot().startsAt())).isFalse();
    assertThat(list.offered(List.of())).isEmpty();
  }

  @Test
  void a_time_is_open_until_it_is_closed() {
    list.add(new FreeTime(new SlotFreed(RIVERSIDE, it.slot(), NOW)));
    storage.settle();
    assertThat(list.isOpen(RIVERSIDE, it.slot())).isTrue();
    assertThat(list.isOpen(LAKESIDE, it.slot())).isFalse();
    assertThat(list.isOpen(RIVERSIDE, shorter(it.slot()))).isFalse();
    list.takeDue(RIVERSIDE, NOW).orElseThrow().close();
    storage.settle();
    assertThat(list.isOpen(RIVERSIDE, it.slot())).isFalse();
  }

  private static Slot shorter(Slot slot) {
    return new Slot(
        slot.clinic(), slot.startsAt(), slot.endsAt().minusSeconds(60), slot.mode(), slot.type());
  }

  @Test
  void another_practice_sees_nothing_of_the_waiting_list() {
    WaitingPlace place = waits("");
    FreeTime time = new FreeTime(new SlotFreed(RIVERSIDE, it.slot(), NOW));
    list.add(time);
    SlotOffer offer = new SlotOffer(time, place, 1, NOW);
    list.add(offer);
    storage.settle();
    assertThat(list.waiting(LAKESIDE, 10)).isEmpty();
    assertThat(list.lockPlace(LAKESIDE, place.id())).isEmpty();
    assertThat(list.takeDue(LAKESIDE, NOW)).isEmpty();
    assertThat(list.lockTime(LAKESIDE, time.id())).isEmpty();
    assertThat(list.offer(LAKESIDE, offer.id())).isEmpty();
    assertThat(list.lockOffer(LAKESIDE, offer.id())).isEmpty();
    assertThat(list.freed(LAKESIDE, Instant.EPOCH, 10)).isEmpty();
  }

  private WaitingPlace waits(String type) {
    WaitingPlace place =
        new WaitingPlace(
            ada,
            new WaitingPlace.Wish(null, type, 2, it.day()),
            AStaffMember.navigator().built(),
            NOW);
    list.add(place);
    storage.settle();
    return place;
  }
}
