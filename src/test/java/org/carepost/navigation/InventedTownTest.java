package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InventedTownTest {
  @Test
  void the_file_of_the_demo_is_what_the_code_makes() throws IOException {
    List<String> made = InventedTown.town(0).stream().map(Object::toString).toList();
    assertThat(Files.readAllLines(InventedTown.FILE)).isEqualTo(made);
  }

  @Test
  void it_has_services_of_every_kind() {
    Kinds kinds = new Kinds("config");
    Set<String> there = new HashSet<>();
    InventedTown.town(0)
        .forEach(it -> there.addAll(kinds.meantBy(ServiceDocument.of(it.toString()).terms())));
    assertThat(kinds.all()).extracting(Kind::key).isSubsetOf(there);
  }
}
