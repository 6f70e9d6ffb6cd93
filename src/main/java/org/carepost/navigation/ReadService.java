package org.carepost.navigation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Checks a service of Open Referral UK 3.0 and takes out of it what it is found by.
 *
 * @param at when it is read
 * @see <a href="https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html">HSDS 3.0</a>
 */
record ReadService(Instant at) {
  static final List<String> STATUSES =
      List.of("active", "inactive", "defunct", "temporarily closed");
  static final double MOST_YEARS = 150;
  static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 20_000;
  private static final double MOST_LATITUDE = 90;
  private static final double MOST_LONGITUDE = 180;
  private static final ObjectMapper IN_ORDER =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
  private static final ObjectMapper AS_SENT = JsonMapper.builder().build();

  /**
   * The service.
   *
   * @param path JSON pointer to it
   * @param fault is told the pointer and the reason of everything that is wrong with it
   * @return empty if anything is
   */
  Optional<ServiceLine> read(ObjectNode service, String path, BiConsumer<String, String> fault) {
    List<String> faults = new ArrayList<>();
    JsonPart part =
        new JsonPart(
            service,
            path,
            (where, why) -> {
              faults.add(why);
              fault.accept(where, why);
            });
    ServiceLine line = line(part);
    return faults.isEmpty() ? Optional.of(line) : Optional.empty();
  }

  private ServiceLine line(JsonPart service) {
    String id = service.id();
    String name = service.required("name", LONGEST_NAME);
    String status = service.oneOf("status", STATUSES);
    checkWords(service);
    checkAges(service);
    ReadSchedules.check(service);
    service.parts("phones").forEach(phone -> phone.text("number", 100));
    service.parts("languages");
    service.parts("cost_options");
    Optional<Organisation> organisation = service.part("organization").map(this::organisation);
    List<Location> locations = new ArrayList<>();
    List<ServiceAtLocation> places = new ArrayList<>();
    for (JsonPart place : service.parts("service_at_locations")) {
      ReadSchedules.check(place);
      String placeId = place.id();
      place
          .part("location")
          .ifPresentOrElse(
              location -> {
                locations.add(location(location));
                places.add(new ServiceAtLocation(placeId, id, location.id()));
              },
              () -> place.refused("location", "missing", ""));
    }
    Map<String, Taxonomy> taxonomies = new TreeMap<>();
    Map<String, TaxonomyTerm> terms = new TreeMap<>();
    for (JsonPart attribute : service.parts("attributes")) {
      attribute.part("taxonomy_term").ifPresent(term -> term(term, taxonomies, terms));
    }
    String document = written(service.object());
    return new ServiceLine(
        id,
        name,
        status,
        organisation,
        locations,
        places,
        List.copyOf(taxonomies.values()),
        List.copyOf(terms.values()),
        document,
        digest(service.object()));
  }

  private static void checkWords(JsonPart service) {
    for (String name :
        List.of(
            "alternate_name",
            "description",
            "eligibility_description",
            "application_process",
            "fees_description",
            "interpretation_services",
            "alert",
            "wait_time",
            "accreditations",
            "email")) {
      service.text(name, LONGEST_TEXT);
    }
    service.web("url");
    service.date("assured_date");
    service.date("last_modified");
  }

  private static void checkAges(JsonPart service) {
    OptionalDouble least = service.number("minimum_age", 0, MOST_YEARS);
    OptionalDouble most = service.number("maximum_age", 0, MOST_YEARS);
    if (least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()) {
      service.refused("maximum_age", "below-minimum", "");
    }
  }

  private Organisation organisation(JsonPart part) {
    part.web("website");
    part.web("url");
    return new Organisation(
        part.id(), part.required("name", LONGEST_NAME), written(part.object()), at);
  }

  private Location location(JsonPart part) {
    OptionalDouble latitude = part.number("latitude", -MOST_LATITUDE, MOST_LATITUDE);
    OptionalDouble longitude = part.number("longitude", -MOST_LONGITUDE, MOST_LONGITUDE);
    ReadSchedules.check(part);
    part.parts("accessibility");
    part.parts("languages");
    String postcode =
        part.parts("addresses").stream()
            .map(address -> address.text("postal_code", LONGEST_NAME))
            .flatMap(typed -> Postcodes.usual(typed).stream())
            .findFirst()
            .orElse("");
    Point point =
        latitude.isPresent() && longitude.isPresent()
            ? new Point(latitude.getAsDouble(), longitude.getAsDouble())
            : null;
    return new Location(
        part.id(), part.text("name", LONGEST_NAME), postcode, point, written(part.object()), at);
  }

  private static void term(
      JsonPart term, Map<String, Taxonomy> taxonomies, Map<String, TaxonomyTerm> terms) {
    String id = term.id();
    String name = term.required("name", LONGEST_NAME);
    String list = term.text("taxonomy", LONGEST_NAME);
    Taxonomy taxonomy =
        term.part("taxonomy_detail")
            .map(
                it ->
                    new Taxonomy(it.id(), it.required("name", LONGEST_NAME), written(it.object())))
            .orElseGet(() -> named(list));
    taxonomies.put(taxonomy.id(), taxonomy);
    terms.put(id, new TaxonomyTerm(id, taxonomy.id(), name, written(term.object())));
  }

  /** A list that is known by its name alone. */
  private static Taxonomy named(String list) {
    String name = list.isBlank() ? "Other" : list;
    String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    ObjectNode document = AS_SENT.createObjectNode();
    return new Taxonomy(id, name, written(document.put("id", id).put("name", name)));
  }

  private static String written(ObjectNode node) {
    try {
      return AS_SENT.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(ObjectNode node) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(IN_ORDER.writeValueAsBytes(node)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
