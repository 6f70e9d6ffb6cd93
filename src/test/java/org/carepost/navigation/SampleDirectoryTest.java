package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.carepost.navigation.StandardSchemas.assertFits;
import static org.carepost.navigation.StandardSchemas.assertPageOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carepost.navigation.ReadPublished.Extent;
import org.carepost.navigation.ReadPublished.Paging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A real town's directory of 610 services through import, search and read API. The file is named by
 * the system property <code>sample.directory</code> or the environment variable <code>
 * SAMPLE_DIRECTORY</code>; without either the tests are passed over.
 */
class SampleDirectoryTest {
  private static final DirectoryDesk DESK = new DirectoryDesk();
  private static JsonNode file;

  @BeforeAll
  static void given_the_sample() throws IOException {
    String named =
        Optional.ofNullable(System.getProperty("sample.directory"))
            .or(() -> Optional.ofNullable(System.getenv("SAMPLE_DIRECTORY")))
            .orElse("");
    assumeThat(named).as("sample.directory or SAMPLE_DIRECTORY names the file").isNotEmpty();
    byte[] bytes = Files.readAllBytes(Path.of(named));
    file = new ObjectMapper().readTree(bytes);
    DESK.clock.set(LocalDateTime.parse("2026-11-24T10:00").atZone(ZoneId.of("UTC")).toInstant());
    DirectoryReport report = DESK.take(bytes, false);
    assertThat(report.refusals()).isEmpty();
    assertThat(report.added()).isEqualTo(610);
    assertThat(DESK.take(bytes, true).unchanged()).isEqualTo(610);
    for (JsonNode service : file.get("contents")) {
      for (ServiceDocument.Place place : new ServiceDocument(service).places()) {
        place
            .point()
            .ifPresent(at -> DESK.places.with(place.postcode(), at.latitude(), at.longitude()));
      }
    }
  }

  @Test
  void every_service_comes_out_as_it_came_in_and_fits_its_schema() {
    ReadPublished published = new ReadPublished(new InMemoryDirectoryLists(DESK.rows), DESK.index);
    for (JsonNode service : file.get("contents")) {
      ObjectNode out = published.service(service.get("id").asText());
      assertFits("service", out);
      out.remove("last_modified"); // said by us where the source does not
      assertThat(out).isEqualTo(service);
    }
    JsonNode page = published.services(ListFilter.ALL, "", Extent.FULL, new Paging(2, 100));
    assertPageOf("service", page);
    assertThat(page.get("total_items").asInt()).isEqualTo(610);
    assertPageOf(
        "service_at_location",
        published.places(ListFilter.ALL, "", Extent.FULL, new Paging(1, 100)));
  }

  @ParameterizedTest
  @CsvSource({
    "sore-throat, WV4 4LP, pharmacy",
    "toothache, WV1 1AA, dentist",
    "red-eye, WV3 9AA, optician",
    "cough-cold, WV10 0AA, pharmacy"
  })
  void a_need_leads_to_the_right_kind_the_nearest_first(String need, String postcode, String kind) {
    List<FoundService> found =
        DESK.search
            .search(
                DESK.query(need)
                    .near(postcode)
                    .openAt(DESK.clock.instant())
                    .limit(DirectoryQuery.MOST))
            .services();
    assertThat(found).isNotEmpty();
    assertThat(found).extracting(FoundService::kind).contains(kind);
    assertThat(found.get(0).why()).contains("miles");
  }

  @ParameterizedTest
  @CsvSource({"chemist", "emergancy contraception", "optitian", "dentist", "flu jab"})
  void free_words_find_something_also_with_mistakes(String words) {
    DirectoryAnswer answer = DESK.search.search(DESK.words(words).near("WV4 4LP"));
    assertThat(answer.services()).isNotEmpty();
  }
}
