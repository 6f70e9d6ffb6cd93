package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class KnownPostcodesContractIT {
  @RegisterExtension final StorageTransaction storage;
  private final KnownPostcodes postcodes;

  KnownPostcodesContractIT(Storage where) {
    storage = where.begin();
    postcodes = storage.repository(InMemoryKnownPostcodes::new, JpaKnownPostcodes::new);
  }

  @Test
  void a_beginning_is_in_the_middle_of_its_postcodes_and_is_found_where_it_moved() {
    postcodes.put(
        List.of(
            new KnownPostcode("BM1 1AA", new Point(52, -1)),
            new KnownPostcode("BM1 1AB", new Point(53, -2))));
    postcodes.put(List.of(new KnownPostcode("BM1 1AA", new Point(51, -1))));
    storage.settle();
    assertThat(postcodes.middleOf("BM1 1AA")).hasValue(new Point(51, -1));
    assertThat(postcodes.middleOf("BM1 1"))
        .hasValueSatisfying(it -> assertThat(it.latitude()).isEqualTo(52, within(1e-6)));
    assertThat(postcodes.middleOf("ZE1 ")).isEmpty();
  }

  @Test
  void what_became_of_the_last_file_is_kept() {
    assertThat(postcodes.lastLoad()).isEmpty();
    assertThat(postcodes.takeTurn()).isTrue();
    PostcodeLoad load =
        new PostcodeLoad(
            "ONSPD.csv", "12 now", "", 3, 2, 1, 7, Instant.parse("2026-03-10T10:00:00Z"));
    postcodes.ended(load);
    storage.settle();
    assertThat(postcodes.lastLoad()).hasValue(load);
  }
}
