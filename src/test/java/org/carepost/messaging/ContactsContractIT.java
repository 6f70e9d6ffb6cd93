package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class ContactsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  @RegisterExtension final StorageTransaction storage;
  private final Contacts contacts;
  private final StaffMember navigator = AStaffMember.navigator().built();
  private final Patient ada = APatient.ada().registered();

  ContactsContractIT(Storage where) {
    storage = where.begin();
    contacts = storage.repository(InMemoryContacts::new, JpaContacts::new);
    storage.given(new Practice(ada.practice(), "Riverside Surgery", "01902 496 0000"));
    storage.settle();
    storage.given(ada);
    storage.settle();
  }

  @Test
  void wishes_come_back_newest_first() {
    for (ContactChannel channel : ContactChannel.values()) {
      for (ContactWish.Wish wish : ContactWish.Wish.values()) {
        contacts.add(new ContactWish(ada, TextKind.CONFIRMATION, channel, wish, navigator, NOW));
      }
    }
    storage.settle();

    List<ContactWish> found = contacts.wishes(ada.practice(), List.of(ada.id()));
    assertThat(found).hasSize(12);
    assertThat(found.get(0).channel()).isEqualTo(ContactChannel.TELEPHONE);
    assertThat(found.get(0).wish()).isEqualTo(ContactWish.Wish.PREFERENCE);
    assertThat(found.get(0).kind()).isEqualTo(TextKind.CONFIRMATION);
    assertThat(found.get(0).at()).isEqualTo(NOW);
    assertThat(found.get(0).recordedName()).isEqualTo("Sam Taylor");
  }

  @Test
  void bars_come_back_newest_first() {
    for (ContactBar.Bar bar : ContactBar.Bar.values()) {
      contacts.add(new ContactBar(ada, bar, bar != ContactBar.Bar.LEFT, navigator, NOW));
    }
    storage.settle();

    List<ContactBar> found = contacts.bars(ada.practice(), List.of(ada.id()));
    assertThat(found)
        .extracting(ContactBar::bar)
        .containsExactly(ContactBar.Bar.LEFT, ContactBar.Bar.DIED, ContactBar.Bar.UNSAFE);
    assertThat(found).extracting(ContactBar::up).containsExactly(false, true, true);
  }

  @Test
  void others_are_not_found() {
    contacts.add(
        new ContactWish(
            ada, TextKind.REPLY, ContactChannel.TEXT, ContactWish.Wish.DISSENT, navigator, NOW));
    storage.settle();
    assertThat(contacts.wishes(LAKESIDE, List.of(ada.id()))).isEmpty();
    assertThat(contacts.wishes(ada.practice(), List.of(UUID.randomUUID()))).isEmpty();
    assertThat(contacts.wishes(ada.practice(), List.of())).isEmpty();
    assertThat(contacts.bars(ada.practice(), List.of())).isEmpty();
  }
}
