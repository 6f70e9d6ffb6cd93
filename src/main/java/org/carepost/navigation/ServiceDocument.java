package org.carepost.navigation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.carepost.platform.PracticeId;

/**
 * What a service of Open Referral UK says, once it was checked.
 *
 * <p>Beyond the standard, a taxonomy whose name has the word ODS in it lists the practices whose
 * patients alone a service sees, and one called Sex or Gender whom it sees.
 *
 * @param json the service
 */
public record ServiceDocument(JsonNode json) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> SEXES = Set.of("sex", "gender");

  /**
   * A service at one place.
   *
   * @param id of the service at the location, or empty if the service is nowhere in particular
   * @param json the service at the location; missing if it is nowhere in particular
   */
  public record Place(String id, JsonNode json) {
    /** What people call the place, or empty. */
    public String name() {
      return json.path("location").path("name").asText("");
    }

    /** Where it is on the map, if that is known. */
    public Optional<Point> point() {
      JsonNode location = json.path("location");
      return location.path("latitude").isNumber() && location.path("longitude").isNumber()
          ? Optional.of(
              new Point(
                  location.get("latitude").doubleValue(), location.get("longitude").doubleValue()))
          : Optional.empty();
    }

    /** Its address in one line, or empty. */
    public String address() {
      JsonNode address = json.path("location").path("addresses").path(0);
      return Stream.of("address_1", "address_2", "city", "postal_code")
          .map(part -> address.path(part).asText("").strip())
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    /** Its postcode, or empty. */
    public String postcode() {
      return json.path("location").path("addresses").path(0).path("postal_code").asText("");
    }
  }

  /** Reads what is kept. */
  public static ServiceDocument of(String document) {
    try {
      return new ServiceDocument(MAPPER.readTree(document));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As its source calls it. */
  public String id() {
    return text("id");
  }

  /** What people call it. */
  public String name() {
    return text("name");
  }

  /** Text of a member, or empty. */
  public String text(String member) {
    return json.path(member).isTextual() ? json.get(member).textValue().strip() : "";
  }

  /** Who runs it, or empty. */
  public String organisation() {
    return json.path("organization").path("name").asText("");
  }

  /** Its first telephone number, or that of its first place that has one, or empty. */
  public String phone() {
    return Stream.concat(
            stream(json.path("phones")),
            places().stream().flatMap(it -> stream(it.json().path("phones"))))
        .map(it -> it.path("number").asText("").strip())
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Its places; one that is nowhere in particular has one without a name. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (JsonNode it : json.path("service_at_locations")) {
      places.add(new Place(it.path("id").asText(""), it));
    }
    return places.isEmpty() ? List.of(new Place("", json.path("none"))) : places;
  }

  /** When it is open at a place: as the place says for it, or the service, or the building. */
  public List<Schedule> schedules(Place place) {
    return Stream.of(place.json(), json, place.json().path("location"))
        .map(ReadSchedules::read)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Names and codes of the terms that it is sorted by. */
  public List<String> terms() {
    return stream(json.path("attributes"))
        .map(it -> it.path("taxonomy_term"))
        .flatMap(it -> Stream.of(it.path("name").asText(""), it.path("code").asText("")))
        .filter(it -> !it.isBlank())
        .toList();
  }

  /** Years from which on it sees people. */
  public OptionalInt minimumAge() {
    return years("minimum_age");
  }

  /** Years up to which it sees people. */
  public OptionalInt maximumAge() {
    return years("maximum_age");
  }

  /** The practices whose patients alone it sees; empty if it sees everybody's. */
  public Set<PracticeId> practices() {
    return ofTaxonomies(it -> List.of(it.split("[^a-z]+")).contains("ods")).stream()
        .filter(it -> it.matches("[A-Z0-9]{3,10}"))
        .map(PracticeId::new)
        .collect(Collectors.toSet());
  }

  /** Whom it sees, in small letters; empty if it sees everybody. */
  public Set<String> sexes() {
    return ofTaxonomies(SEXES::contains).stream()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Codes and names of the languages that are spoken there, in small letters. */
  public Set<String> languages(Place place) {
    return Stream.of(json, place.json().path("location"))
        .flatMap(it -> stream(it.path("languages")))
        .flatMap(it -> Stream.of(it.path("code").asText(""), it.path("name").asText("")))
        .filter(it -> !it.isBlank())
        .map(it -> it.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is said of access to a place, in small letters. */
  public String access(Place place) {
    return Stream.of(json, place.json().path("location"))
        .flatMap(it -> stream(it.path("accessibility")))
        .flatMap(it -> Stream.of(it.path("description").asText(""), it.path("details").asText("")))
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  /** When somebody last made sure that this is right; empty if nobody did. */
  public Optional<LocalDate> assuredOn() {
    return new JsonPart((ObjectNode) json, "", (path, reason) -> {}).date("assured_date");
  }

  private OptionalInt years(String member) {
    return json.path(member).isNumber()
        ? OptionalInt.of((int) Math.floor(json.get(member).doubleValue()))
        : OptionalInt.empty();
  }

  private Set<String> ofTaxonomies(Predicate<String> named) {
    return stream(json.path("attributes"))
        .map(it -> it.path("taxonomy_term"))
        .filter(it -> named.test(taxonomy(it).toLowerCase(Locale.ROOT)))
        .map(it -> it.path("code").asText(it.path("name").asText("")))
        .collect(Collectors.toSet());
  }

  private static String taxonomy(JsonNode term) {
    return term.path("taxonomy_detail").path("name").asText(term.path("taxonomy").asText(""));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
