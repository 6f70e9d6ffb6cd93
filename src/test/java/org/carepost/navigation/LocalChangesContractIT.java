package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.navigation.LocalChange.Kind;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class LocalChangesContractIT {
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  @RegisterExtension final StorageTransaction storage;
  private final LocalChanges changes;
  private final StaffMember manager =
      new StaffMember(Ids.next(), RIVERSIDE, "sunita.rao", "Sunita Rao", Role.MANAGER, "x");

  LocalChangesContractIT(Storage where) {
    storage = where.begin();
    changes = storage.repository(InMemoryLocalChanges::new, JpaLocalChanges::new);
  }

  @Test
  void what_a_practice_says_comes_back_in_order_and_to_it_alone() {
    add(Kind.NOTICE, "", "Closed early", NOW.plusSeconds(60));
    add(Kind.RANKED, "earache", "1", null);
    List<LocalChange> said = changes.of(RIVERSIDE, List.of("one", "two"));
    assertThat(said).extracting(LocalChange::kind).containsExactly(Kind.NOTICE, Kind.RANKED);
    assertThat(said.get(0).until()).hasValue(NOW.plusSeconds(60));
    assertThat(said.get(0).author()).isEqualTo("Sunita Rao");
    assertThat(said.get(1).until()).isEmpty();
    assertThat(changes.ranked(RIVERSIDE, "earache")).containsExactly("one");
    assertThat(changes.ranked(RIVERSIDE, "sinusitis")).isEmpty();
    assertThat(changes.of(LAKESIDE, List.of("one"))).isEmpty();
    assertThat(changes.ranked(LAKESIDE, "earache")).isEmpty();
    assertThat(changes.of(RIVERSIDE, List.of())).isEmpty();
  }

  private void add(Kind kind, String field, String value, Instant until) {
    changes.add(new LocalChange("one", kind, field, value, until, "because", manager, NOW));
    storage.settle();
  }
}
