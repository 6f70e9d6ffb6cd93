package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carepost.navigation.StandardSchemas.assertFits;
import static org.carepost.navigation.StandardSchemas.assertPageOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.carepost.navigation.ReadPublished.Extent;
import org.carepost.navigation.ReadPublished.Paging;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the read API answers about the town of the demo. */
class ReadPublishedTest {
  private static final DirectoryDesk DESK = new DirectoryDesk();
  private static final Paging FIRST = new Paging(1, 20);
  private static final ReadPublished PUBLISHED =
      new ReadPublished(new InMemoryDirectoryLists(DESK.rows), DESK.index);

  @BeforeAll
  static void given_the_town() throws IOException {
    DESK.take(Files.readAllBytes(InventedTown.FILE), false);
  }

  @Test
  void a_service_comes_out_as_it_came_in() {
    ObjectNode service = InventedTown.town(0).get(0);
    assertThat(PUBLISHED.service(service.get("id").asText())).isEqualTo(service);
  }

  @Test
  void every_object_fits_its_schema() {
    assertPageOf(
        "service", PUBLISHED.services(ListFilter.ALL, "", Extent.FULL, new Paging(1, 300)));
    assertPageOf("service", PUBLISHED.services(ListFilter.ALL, "", Extent.USUAL, FIRST));
    assertPageOf("service", PUBLISHED.services(ListFilter.ALL, "", Extent.MINIMAL, FIRST));
    assertPageOf("organization", PUBLISHED.organisations("", Optional.empty(), FIRST));
    assertPageOf("service_at_location", PUBLISHED.places(ListFilter.ALL, "", Extent.FULL, FIRST));
    assertPageOf("taxonomy", PUBLISHED.taxonomies(FIRST));
    assertPageOf("taxonomy_term", PUBLISHED.terms("", FIRST));
    for (JsonNode it : PUBLISHED.organisations("", Optional.empty(), FIRST).get("contents")) {
      assertFits("organization", PUBLISHED.organisation(it.get("id").asText()));
    }
    JsonNode place = PUBLISHED.places(ListFilter.ALL, "", Extent.USUAL, FIRST).at("/contents/0");
    assertFits("service_at_location", PUBLISHED.place(place.get("id").asText()));
    JsonNode term = PUBLISHED.terms("", FIRST).at("/contents/0");
    assertFits("taxonomy_term", PUBLISHED.term(term.get("id").asText()));
    JsonNode taxonomy = PUBLISHED.taxonomies(FIRST).at("/contents/0");
    assertFits("taxonomy", PUBLISHED.taxonomy(taxonomy.get("id").asText()));
  }

  @Test
  void pages_say_where_they_are() {
    ObjectNode first = PUBLISHED.services(ListFilter.ALL, "", Extent.USUAL, new Paging(1, 200));
    ObjectNode last = PUBLISHED.services(ListFilter.ALL, "", Extent.USUAL, new Paging(2, 200));
    ObjectNode beyond = PUBLISHED.services(ListFilter.ALL, "", Extent.USUAL, new Paging(3, 200));
    assertThat(first.get("total_items").asInt()).isEqualTo(289);
    assertThat(first.get("total_pages").asInt()).isEqualTo(2);
    assertThat(first.get("first_page").asBoolean()).isTrue();
    assertThat(first.get("last_page").asBoolean()).isFalse();
    assertThat(last.get("size").asInt()).isEqualTo(89);
    assertThat(last.get("last_page").asBoolean()).isTrue();
    assertThat(beyond.get("empty").asBoolean()).isTrue();
  }

  @Test
  void less_is_said_if_less_is_asked_for() {
    JsonNode least =
        PUBLISHED.services(ListFilter.ALL, "", Extent.MINIMAL, FIRST).at("/contents/0");
    assertThat(least.properties())
        .extracting(it -> it.getKey())
        .containsExactlyInAnyOrder("id", "name", "status", "last_modified");
    JsonNode usual = PUBLISHED.services(ListFilter.ALL, "", Extent.USUAL, FIRST).at("/contents/0");
    assertThat(usual.has("organization")).isTrue();
    assertThat(usual.has("schedules")).isFalse();
  }

  @Test
  void words_narrow_the_list() {
    ObjectNode page = PUBLISHED.services(ListFilter.ALL, "podiatrists", Extent.USUAL, FIRST);
    assertThat(page.get("total_items").asInt()).isEqualTo(4);
    ObjectNode none = PUBLISHED.services(ListFilter.ALL, "qqqq", Extent.USUAL, FIRST);
    assertThat(none.get("empty").asBoolean()).isTrue();
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> PUBLISHED.service("none"));
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> PUBLISHED.place("none"));
  }
}
