package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class DirectoryRowsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");

  @RegisterExtension final StorageTransaction storage;
  private final DirectoryRows rows;
  private final DirectoryImports imports;
  private final AService one = AService.called("One").sortedBy("Pharmacy").at("BM1 1AA", 52, -1);
  private final AService other = AService.called("Other").sortedBy("Optician");

  DirectoryRowsContractIT(Storage where) {
    storage = where.begin();
    rows = storage.repository(InMemoryDirectoryRows::new, JpaDirectoryRows::new);
    imports = storage.repository(InMemoryDirectoryImports::new, JpaDirectoryImports::new);
  }

  @Test
  void what_is_put_is_found_as_it_was() {
    rows.takeTurn();
    put(Set.of(), one, other);
    Service found = rows.find(one.id()).orElseThrow();
    assertThat(found.name()).isEqualTo("One");
    assertThat(found.source()).isEqualTo("test");
    assertThat(found.modifiedAt()).isEqualTo(NOW);
    assertThat(ServiceDocument.of(found.document()).json()).isEqualTo(one.json());
    assertThat(rows.known().get(one.id()))
        .isEqualTo(new DirectoryRows.Known(found.digest(), true, false));
  }

  @Test
  void it_may_be_put_again() {
    put(Set.of(), one);
    put(Set.of(one.id()), one.with("name", "One more").sortedBy("Dentist"));
    storage.settle();
    assertThat(rows.find(one.id()).orElseThrow().name()).isEqualTo("One more");
  }

  @Test
  void what_a_source_no_longer_has_is_retired() {
    put(Set.of(), one, other);
    assertThat(rows.retireOthers("test", Set.of(one.id()), NOW)).isEqualTo(1);
    assertThat(rows.retireOthers("another", Set.of(), NOW)).isZero();
    storage.settle();
    assertThat(rows.offered(List.of(one.id(), other.id())))
        .extracting(Service::id)
        .containsExactly(one.id());
    assertThat(rows.copiesAfter("", 10_000))
        .filteredOn(CopiedService::isOffered)
        .extracting(CopiedService::id)
        .contains(one.id())
        .doesNotContain(other.id());
    assertThat(rows.copiesAfter(one.id(), 10_000))
        .extracting(CopiedService::id)
        .doesNotContain(one.id());
    assertThat(rows.known().get(other.id()).isOffered()).isFalse();
    put(Set.of(other.id()), other);
    storage.settle();
    assertThat(rows.find(other.id()).orElseThrow().retiredAt()).isEmpty();
  }

  @Test
  void the_directory_counts_its_versions() {
    DirectoryRows.Version before = rows.version();
    assertThat(rows.next(false)).isEqualTo(before.now() + 1);
    assertThat(rows.version().full()).isEqualTo(before.full());
    assertThat(rows.next(true)).isEqualTo(before.now() + 2);
    assertThat(rows.version().full()).isEqualTo(before.now() + 2);
    assertThat(rows.copiesSince(before.now())).isEmpty();
  }

  @Test
  void an_import_is_found_by_its_practice_alone() {
    DirectoryImport begun = new DirectoryImport("test", RIVERSIDE, "Sunita Rao", NOW);
    imports.add(begun);
    storage.settle();
    assertThat(imports.find(RIVERSIDE, begun.id())).isPresent();
    assertThat(imports.of(RIVERSIDE, 10)).hasSize(1);
    List<ServiceRefusal> why =
        List.of(
            new ServiceRefusal(2, "/contents/1/name", "missing"),
            new ServiceRefusal(1, "/contents/0/id", "not-an-id"));
    imports.refuse(begun, why);
    storage.settle();
    assertThat(imports.refusals(begun)).isEqualTo(why);
    PracticeId lakeside = new PracticeId("Y00003");
    assertThat(imports.find(lakeside, begun.id())).isEmpty();
    assertThat(imports.of(lakeside, 10)).isEmpty();
    assertThat(imports.find(RIVERSIDE, UUID.randomUUID())).isEmpty();
  }

  private void put(Set<String> known, AService... services) {
    List<ServiceLine> lines = List.of(services).stream().map(it -> line(it.json())).toList();
    rows.put(lines, known, "test", NOW);
    storage.settle();
  }

  private static ServiceLine line(ObjectNode json) {
    return new ReadService(NOW).read(json, "", (path, reason) -> {}).orElseThrow();
  }
}
