package org.carepost.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class PracticesContractIT {
  @RegisterExtension final StorageTransaction storage;
  private final Practices practices;

  PracticesContractIT(Storage where) {
    storage = where.begin();
    practices = storage.repository(InMemoryPractices::new, JpaPractices::new);
  }

  @Test
  void a_practice_comes_back_as_it_was_added() {
    Practice riverside = practice("Y00001", "Riverside Surgery");
    OpeningHours mornings = OpeningHours.weekdays(new Span(LocalTime.of(8, 0), LocalTime.NOON));
    riverside.openAt(HoursKind.CORE, mornings);
    practices.add(riverside);
    storage.settle();

    Practice found = practices.get(riverside.id());
    assertThat(found.name()).isEqualTo("Riverside Surgery");
    assertThat(found.telephone()).isEqualTo("01902 496 0000");
    assertThat(found.zone()).hasToString("Europe/London");
    assertThat(found.hours(HoursKind.CORE)).isEqualTo(mornings);
    assertThat(found.hub()).isEmpty();
  }

  @Test
  void an_unknown_practice_is_not_found() {
    PracticeId unknown = new PracticeId("Y09999");
    assertThat(practices.find(unknown)).isEmpty();
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> practices.get(unknown));
  }

  @Test
  void all_are_listed_by_name_up_to_a_limit() {
    practices.add(practice("Y00003", "Lakeside Surgery"));
    practices.add(practice("Y00001", "Riverside Surgery"));
    practices.add(practice("Y00002", "Hilltop Surgery"));
    storage.settle();

    assertThat(practices.all(2))
        .extracting(Practice::name)
        .containsExactly("Hilltop Surgery", "Lakeside Surgery");
  }

  @Test
  void a_hub_lists_the_practices_that_joined_it() {
    Hub hub = new Hub(UUID.randomUUID(), "Riverside and Hilltop");
    Practice riverside = practice("Y00001", "Riverside Surgery");
    Practice hilltop = practice("Y00002", "Hilltop Surgery");
    riverside.join(hub);
    hilltop.join(hub);
    practices.add(hub);
    practices.add(riverside);
    practices.add(hilltop);
    practices.add(practice("Y00003", "Lakeside Surgery"));
    storage.settle();

    assertThat(practices.ofHub(hub.id(), 10))
        .extracting(Practice::id)
        .containsExactly(hilltop.id(), riverside.id());
    assertThat(practices.ofHub(hub.id(), 1)).hasSize(1);
    assertThat(practices.ofHub(UUID.randomUUID(), 10)).isEmpty();
  }

  @Test
  void a_hub_is_found_by_its_name() {
    Hub hub = new Hub(UUID.randomUUID(), "North Town");
    practices.add(hub);
    storage.settle();
    assertThat(practices.hub("North Town")).map(Hub::id).contains(hub.id());
    assertThat(practices.hub("north town")).map(Hub::id).contains(hub.id());
    assertThat(practices.hub("South Town")).isEmpty();
  }

  @Test
  void a_practice_is_called_otherwise_and_leaves_its_hub() {
    Hub hub = new Hub(UUID.randomUUID(), "North Town");
    practices.add(hub);
    Practice riverside = practice("Y00001", "Riverside Surgery");
    riverside.join(hub);
    practices.add(riverside);
    storage.settle();

    Practice found = practices.get(riverside.id());
    found.describe("Riverside Medical Centre", "020 7946 0019");
    found.leaveHub();
    storage.settle();
    assertThat(practices.get(riverside.id()).name()).isEqualTo("Riverside Medical Centre");
    assertThat(practices.get(riverside.id()).telephone()).isEqualTo("020 7946 0019");
    assertThat(practices.get(riverside.id()).hub()).isEmpty();
  }

  private static Practice practice(String ods, String name) {
    return new Practice(new PracticeId(ods), name, "01902 496 0000");
  }
}
