package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class PlacesContractIT {
  @RegisterExtension final StorageTransaction storage;
  private final Places places;
  private final DirectoryRows rows;

  PlacesContractIT(Storage where) {
    storage = where.begin();
    places =
        storage.repository(
            () -> new InMemoryPlaces().with("BM1 1AA", 52, -1).with("BM1 2AB", 53, -2),
            JpaPlaces::new);
    rows = storage.repository(InMemoryDirectoryRows::new, JpaDirectoryRows::new);
  }

  @Test
  void a_beginning_of_a_postcode_is_in_the_middle_of_its_places() {
    AService one = AService.called("One").at("BM1 1AA", 52, -1).at("BM1 2AB", 53, -2);
    Instant now = Instant.parse("2026-03-10T10:00:00Z");
    ServiceLine line =
        new ReadService(now).read(one.json(), "", (path, reason) -> {}).orElseThrow();
    rows.put(List.of(line), Set.of(), "test", now);
    storage.settle();
    assertThat(places.middleOf("BM1 1AA")).hasValue(new Point(52, -1));
    assertThat(places.middleOf("BM1 "))
        .hasValueSatisfying(it -> assertThat(it.latitude()).isEqualTo(52.5, within(1e-6)))
        .hasValueSatisfying(it -> assertThat(it.longitude()).isEqualTo(-1.5, within(1e-6)));
    assertThat(places.middleOf("ZE1 ")).isEmpty();
  }
}
