package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.messaging.ContactBar;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactRules;
import org.carepost.messaging.ContactWish;
import org.carepost.messaging.InMemoryContacts;
import org.carepost.messaging.InMemoryTextNumbers;
import org.carepost.messaging.RecordContact;
import org.carepost.messaging.TextKind;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of those who wait, only who may be texted is asked. */
@OnEveryStorage
class WhomToAskContractIT {
  private static final Set<ContactBar.Bar> NONE = EnumSet.noneOf(ContactBar.Bar.class);

  @RegisterExtension final StorageTransaction storage;
  private final SettableClock clock = new SettableClock();
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryContacts contacts = new InMemoryContacts();
  private final InMemoryTextNumbers numbers = new InMemoryTextNumbers();
  private final ContactRules rules = new ContactRules(contacts, patients);
  private final RecordContact record =
      new RecordContact(
          contacts, rules, patients, numbers, new Audit(new InMemoryAuditTrail(), clock), clock);
  private final StaffMember by = AStaffMember.navigator().built();
  private final WaitingList list;
  private final List<Patient> waiting = new ArrayList<>();
  private final FreeTime time;

  WhomToAskContractIT(Storage where) {
    storage = where.begin();
    list =
        storage.repository(
            () ->
                new InMemoryWaitingList(
                    new InMemoryAppointments(patients), patients, rules, numbers),
            JpaWaitingList::new);
    Clinic okafor = new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "Riverside");
    Slot slot = AnAppointment.ofAda().in(okafor).booking().slot();
    time = new FreeTime(new SlotFreed(RIVERSIDE, slot, clock.instant()));
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.settle();
    storage.given(okafor);
    storage.settle();
  }

  @BeforeEach
  void given_some_who_wait() {
    for (int i = 0; i < 4; i++) {
      waits("W" + (char) (97 + i), i);
    }
    list.add(time);
  }

  private void waits(String name, int i) {
    Patient patient = APatient.ada().called(name, "Waits").unnumbered().registered();
    if (i > 0) {
      patient.reachOn(new MobileNumber("+4477009001" + i + "0"));
    }
    patients.add(patient);
    waiting.add(patient);
    storage.given(patient);
    storage.settle();
    list.add(new WaitingPlace(patient, FourWho.ANY, by, clock.instant()));
  }

  @Test
  void who_has_no_mobile_is_not_asked() {
    assertThat(asked()).containsExactly("Wb", "Wc", "Wd");
  }

  @Test
  void who_refuses_texts_of_that_kind_is_not_asked_until_they_do_not() {
    says(1, TextKind.INVITATION, ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    says(1, TextKind.INVITATION, ContactChannel.TEXT, ContactWish.Wish.PREFERENCE);
    says(2, TextKind.INVITATION, ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    says(2, TextKind.INVITATION, ContactChannel.TEXT, ContactWish.Wish.CONSENT);
    says(3, TextKind.REMINDER, ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    says(3, TextKind.INVITATION, ContactChannel.TELEPHONE, ContactWish.Wish.DISSENT);
    assertThat(asked()).containsExactly("Wc", "Wd");
  }

  @Test
  void who_is_not_safe_to_text_or_has_died_is_not_asked_unless_that_is_over() {
    record.bars(waiting.get(1).id(), EnumSet.of(ContactBar.Bar.UNSAFE), NONE, by);
    record.bars(waiting.get(2).id(), EnumSet.of(ContactBar.Bar.DIED), NONE, by);
    record.bars(waiting.get(3).id(), EnumSet.of(ContactBar.Bar.LEFT), NONE, by);
    record.bars(waiting.get(3).id(), NONE, EnumSet.of(ContactBar.Bar.LEFT), by);
    assertThat(asked()).containsExactly("Wd");
  }

  @Test
  void whose_number_is_stopped_or_broken_is_not_asked() {
    storage.given(numbers.stopped(mobile(1), clock.instant()));
    storage.given(numbers.broken(mobile(2), clock.instant(), null));
    storage.given(
        numbers.broken(mobile(3), clock.instant(), clock.instant().plus(Duration.ofDays(1))));
    assertThat(asked()).isEmpty();
    clock.pass(Duration.ofDays(1));
    assertThat(asked()).containsExactly("Wd");
  }

  private MobileNumber mobile(int who) {
    return waiting.get(who).mobile().orElseThrow();
  }

  private void says(int who, TextKind kind, ContactChannel channel, ContactWish.Wish wish) {
    record.wish(waiting.get(who).id(), List.of(kind), channel, wish, by);
  }

  /** What was recorded is stored first. */
  private List<String> asked() {
    List<UUID> all = waiting.stream().map(Patient::id).toList();
    contacts.wishes(RIVERSIDE, all).forEach(storage::given);
    contacts.bars(RIVERSIDE, all).forEach(storage::given);
    storage.settle();
    FreeTime found = list.lockTime(RIVERSIDE, time.id()).orElseThrow();
    return list.takeNext(found, FourWho.ANY.until(), clock.instant(), 9).stream()
        .map(place -> patients.get(RIVERSIDE, place.patient()).name().given())
        .toList();
  }
}
