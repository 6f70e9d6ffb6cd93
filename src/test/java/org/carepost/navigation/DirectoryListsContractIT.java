package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class DirectoryListsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryDirectoryRows memory = new InMemoryDirectoryRows();
  private final DirectoryRows rows;
  private final DirectoryLists lists;
  private final AService chemist =
      AService.called("Chemist").sortedBy("Shops", "Pharmacy").at("BM1 1AA", 52, -1);
  private final AService optician =
      AService.called("Optician").sortedBy("Eyes", "Optician").at("BM1 2AB", 52.1, -1);

  DirectoryListsContractIT(Storage where) {
    storage = where.begin();
    rows = storage.repository(() -> memory, JpaDirectoryRows::new);
    lists = storage.repository(() -> new InMemoryDirectoryLists(memory), JpaDirectoryLists::new);
  }

  @BeforeEach
  void given_two_services() {
    put(optician);
    put(chemist);
  }

  @Test
  void services_are_listed_by_name_a_page_at_a_time() {
    DirectoryLists.Slice<Service> first = lists.services(ListFilter.ALL, 0, 1);
    assertThat(first.total()).isEqualTo(2);
    assertThat(first.rows()).extracting(Service::name).containsExactly("Chemist");
    assertThat(lists.services(ListFilter.ALL, 1, 1).rows())
        .extracting(Service::name)
        .containsExactly("Optician");
    assertThat(lists.services(ListFilter.ALL, 2, 1).rows()).isEmpty();
  }

  @Test
  void they_are_filtered() {
    TaxonomyTerm term = lists.terms("", 0, 10).rows().get(0);
    assertThat(lists.services(filter(term.id(), "", ""), 0, 10).rows())
        .extracting(Service::name)
        .containsExactly("Optician");
    assertThat(lists.services(filter("", term.taxonomy(), ""), 0, 10).total()).isEqualTo(1);
    String organisation = lists.organisations("Chem", Optional.empty(), 0, 10).rows().get(0).id();
    assertThat(lists.services(filter("", "", organisation), 0, 10).rows())
        .extracting(Service::name)
        .containsExactly("Chemist");
    assertThat(lists.services(after(NOW), 0, 10).total()).isZero();
    assertThat(lists.services(after(NOW.minusSeconds(1)), 0, 10).total()).isEqualTo(2);
    assertThat(lists.places(filter(term.id(), "", ""), 0, 10).total()).isEqualTo(1);
  }

  @Test
  void a_retired_one_is_not_published() {
    rows.retireOthers("test", Set.of(chemist.id()), NOW);
    storage.settle();
    assertThat(lists.services(ListFilter.ALL, 0, 10).total()).isEqualTo(1);
    assertThat(lists.service(optician.id())).isEmpty();
    assertThat(lists.service(chemist.id())).isPresent();
    assertThat(lists.places(ListFilter.ALL, 0, 10).total()).isEqualTo(1);
    String place = optician.json().at("/service_at_locations/0/id").asText();
    assertThat(lists.place(place)).isEmpty();
  }

  @Test
  void places_organisations_and_terms_are_found_by_id() {
    String place = chemist.json().at("/service_at_locations/0/id").asText();
    ServiceAtLocation found = lists.place(place).orElseThrow();
    assertThat(found.service()).isEqualTo(chemist.id());
    assertThat(lists.locations(List.of(found.location())))
        .extracting(Location::postcode)
        .containsExactly("BM1 1AA");
    assertThat(lists.organisations("", Optional.empty(), 0, 10).rows())
        .extracting(Organisation::name)
        .containsExactly("Chemist", "Optician");
    assertThat(lists.organisations("%", Optional.empty(), 0, 10).rows()).isEmpty();
    String organisation = chemist.json().at("/organization/id").asText();
    assertThat(lists.organisation(organisation)).isPresent();
    assertThat(lists.taxonomies(0, 10).rows()).hasSize(2);
    TaxonomyTerm term = lists.terms("", 0, 10).rows().get(1);
    assertThat(lists.term(term.id())).isPresent();
    assertThat(lists.taxonomy(term.taxonomy())).isPresent();
    assertThat(lists.terms(term.taxonomy(), 0, 10).total()).isEqualTo(1);
    assertThat(lists.term("none")).isEmpty();
  }

  private static ListFilter filter(String term, String taxonomy, String organisation) {
    return new ListFilter(Optional.empty(), term, taxonomy, organisation, Optional.empty());
  }

  private static ListFilter after(Instant moment) {
    return new ListFilter(Optional.empty(), "", "", "", Optional.of(moment));
  }

  private void put(AService service) {
    ServiceLine line =
        new ReadService(NOW).read(service.json(), "", (path, reason) -> {}).orElseThrow();
    rows.put(List.of(line), Set.of(), "test", NOW);
    storage.settle();
  }
}
