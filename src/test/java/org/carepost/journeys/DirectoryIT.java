package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.navigation.StandardSchemas.assertFits;
import static org.carepost.navigation.StandardSchemas.assertPageOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.carepost.navigation.AService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The directory of services as programs see it. */
@Journey
class DirectoryIT {
  private static final String IMPORTS = "/api/v1/directory/imports";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private WireVisitor manager;
  private WireVisitor anybody;

  @BeforeEach
  void given_a_manager(RunningCarepost carepost) {
    manager = new WireVisitor(carepost.url()).takeToken("riverside.manager");
    anybody = new WireVisitor(carepost.url());
  }

  @Test
  @Epic({"C37E2", "C37E5"})
  void a_service_that_was_sent_is_found_and_published() {
    AService heron =
        AService.called("Heron Swim Lessons")
            .sortedBy("Exercise group")
            .at("CP5 5AB", 52.92, 0.42)
            .open("MO,TU,WE,TH,FR,SA,SU", "09:00", "17:00");
    JsonNode report = json(send(AService.page(heron), "?source=swim"), 200);
    assertThat(report.get("applied").asBoolean()).isTrue();
    assertThat(json(send(AService.page(heron), "?source=swim"), 200).get("unchanged").asInt())
        .isEqualTo(1);

    JsonNode found =
        json(
            manager.get(
                "/api/v1/directory/search?q=swim%20lessons&postcode=cp55ab&at=2026-03-10T10:00"),
            200);
    assertThat(found.at("/services/0/name").asText()).isEqualTo("Heron Swim Lessons");
    assertThat(found.at("/services/0/reasons").toString()).contains("open until 17:00");
    assertThat(found.get("last").get("name").asText()).isNotEmpty();

    JsonNode service = json(anybody.get("/directory/services/" + heron.id()), 200);
    assertFits("service", service);
    assertThat(service.get("schedules")).isEqualTo(heron.json().get("schedules"));

    json(send(AService.page(AService.called("Other")), "?source=swim&replace=true"), 200);
    assertThat(anybody.get("/directory/services/" + heron.id()).statusCode()).isEqualTo(404);
  }

  @Test
  void the_read_api_answers_in_the_shapes_of_the_standard() {
    assertFits("about", json(anybody.get("/directory"), 200));
    walk("services", "service");
    walk("organizations", "organization");
    walk("service_at_locations", "service_at_location");
    walk("taxonomies", "taxonomy");
    walk("taxonomy_terms", "taxonomy_term");
    JsonNode term = json(anybody.get("/directory/taxonomy_terms"), 200).at("/contents/0/id");
    JsonNode filtered =
        json(
            anybody.get(
                "/directory/services?full=true&search=clinic&modified_after=2026-01-01&taxonomy_id=x"
                    + "&taxonomy_term_id="
                    + term.asText()),
            200);
    assertPageOf("service", filtered);
    for (String wrong : new String[] {"page=0", "per_page=x", "per_page=501", "modified_after=x"}) {
      HttpResponse<String> refused = anybody.get("/directory/services?" + wrong);
      assertThat(json(refused, 422).at("/violations/0/path").asText()).startsWith("?");
    }
  }

  private void walk(String list, String sort) {
    JsonNode page = json(anybody.get("/directory/" + list + "?per_page=5&page=2"), 200);
    assertPageOf(sort, page);
    JsonNode first = json(anybody.get("/directory/" + list + "?per_page=1"), 200);
    String id = first.at("/contents/0/id").asText();
    assertFits(sort, json(anybody.get("/directory/" + list + "/" + id), 200));
  }

  @Test
  void a_broken_file_changes_nothing_and_is_told_where() {
    String whole = AService.page(AService.called("Half")).replace("\n", "");
    JsonNode cut = json(send(whole.substring(0, whole.length() / 2), ""), 422);
    assertThat(cut.get("applied").asBoolean()).isFalse();
    assertThat(cut.at("/refusals/0/path").asText()).isEqualTo("/contents/0");
    assertThat(cut.at("/refusals/0/reason").asText()).isEqualTo("truncated");
    JsonNode kept = json(manager.get(IMPORTS + "/" + cut.get("id").asText()), 200);
    assertThat(kept.get("state").asText()).isEqualTo("REFUSED");
    assertThat(kept.get("refusals")).isEqualTo(cut.get("refusals"));
    assertThat(json(manager.get(IMPORTS), 200).findValuesAsText("id"))
        .contains(cut.get("id").asText());
    assertThat(anybody.get("/directory/services/" + AService.called("Half").id()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_query_that_cannot_be_is_refused_with_the_place_of_the_fault() {
    String search = "/api/v1/directory/search?";
    for (Map.Entry<String, String> wrong :
        Map.of(
                "need=none", "?need",
                "q=", "?need",
                "q=pharmacy&postcode=hello", "?postcode",
                "q=pharmacy&lat=91&lon=0", "?lat",
                "q=pharmacy&at=soon", "?at",
                "q=pharmacy&age=-1", "?age",
                "q=pharmacy&sex=x", "?sex",
                "q=pharmacy&limit=0", "?limit")
            .entrySet()) {
      JsonNode problem = json(manager.get(search + wrong.getKey()), 422);
      assertThat(problem.at("/violations/0/path").asText()).isEqualTo(wrong.getValue());
    }
    assertThat(manager.get(search + "q=pharmacy&practice=Y00003").statusCode()).isEqualTo(404);
  }

  @Test
  void only_managers_send_a_directory(RunningCarepost carepost) {
    WireVisitor navigator = new WireVisitor(carepost.url()).takeToken("riverside.navigator");
    assertThat(navigator.postJson(IMPORTS, "{\"contents\":[]}", Map.of()).statusCode())
        .isEqualTo(403);
  }

  private HttpResponse<String> send(String file, String query) {
    return manager.send(
        "POST",
        IMPORTS + query,
        BodyPublishers.ofString(file),
        Map.of("Content-Type", "application/json"));
  }

  private static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    try {
      return MAPPER.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
