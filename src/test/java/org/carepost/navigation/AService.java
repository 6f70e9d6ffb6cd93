package org.carepost.navigation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes a service of Open Referral UK, as a file would have it. */
public final class AService {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode json = MAPPER.createObjectNode();

  private AService(String name) {
    json.put("id", id("service " + name));
    json.put("name", name);
    json.put("status", "active");
    json.putObject("organization").put("id", id("organisation " + name)).put("name", name);
  }

  /** An active one without hours, places and kind. */
  public static AService called(String name) {
    return new AService(name);
  }

  /** Of the kind that this taxonomy term means. */
  public AService sortedBy(String term) {
    return sortedBy("Carepost kinds", term);
  }

  /** Sorted by a term of a list. */
  public AService sortedBy(String taxonomy, String term) {
    ObjectNode attribute = json.withArray("/attributes").addObject();
    attribute.put("id", id(json.get("id").asText() + term)).put("link_entity", "service");
    attribute
        .putObject("taxonomy_term")
        .put("id", id("term " + term))
        .put("name", term)
        .put("taxonomy", taxonomy);
    return this;
  }

  /** At a place. */
  public AService at(String postcode, double latitude, double longitude) {
    String key = json.get("id").asText() + postcode;
    ObjectNode place = json.withArray("/service_at_locations").addObject().put("id", id(key));
    ObjectNode location = place.putObject("location").put("id", id("location " + key));
    location.put("location_type", "physical").put("name", json.get("name").asText());
    location.put("latitude", latitude).put("longitude", longitude);
    location
        .putArray("addresses")
        .addObject()
        .put("id", id("address " + key))
        .put("address_1", "1 High Street")
        .put("city", "Brindlemouth")
        .put("state_province", "")
        .put("postal_code", postcode)
        .put("country", "GB")
        .put("address_type", "physical");
    return this;
  }

  /** Open every week on these days. */
  public AService open(String days, String opens, String closes) {
    schedule()
        .put("freq", "WEEKLY")
        .put("interval", 1)
        .put("byday", days)
        .put("opens_at", opens)
        .put("closes_at", closes);
    return this;
  }

  /** Open day and night. */
  public AService alwaysOpen() {
    return open("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00");
  }

  /** A schedule to be filled in. */
  public ObjectNode schedule() {
    ArrayNode schedules = json.withArray("/schedules");
    return schedules.addObject().put("id", id(json.get("id").asText() + schedules.size()));
  }

  /** Any other member. */
  public AService with(String member, Object value) {
    json.set(member, MAPPER.valueToTree(value));
    return this;
  }

  /** As a file has it. */
  public ObjectNode json() {
    return json;
  }

  /** Its id. */
  public String id() {
    return json.get("id").asText();
  }

  /** A page of services. */
  public static String page(AService... services) {
    ObjectNode page = MAPPER.createObjectNode().put("total_items", services.length);
    ArrayNode contents = page.putArray("contents");
    for (AService service : services) {
      contents.add(service.json);
    }
    return page.toString();
  }

  private static String id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
