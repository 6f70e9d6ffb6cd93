package org.carepost.navigation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Invents towns in the sea off Lincolnshire, where nobody lives, with about 300 services each in
 * every kind; the same every time. The first is <code>config/directory/town.ndjson</code>, which
 * running this class makes anew.
 */
public final class InventedTown {
  /** The directory of the demo. */
  static final Path FILE = Path.of("config/directory/town.ndjson");

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String AREAS = "ABDEFGHLNPRSTWY";
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int SECTORS = 9;
  private static final double DISTRICT_DEGREES = 0.015;
  private static final double TOWN_DEGREES = 0.08;
  private static final int TOWNS_IN_A_ROW = 12;
  private static final LocalDate LAST_CHECKED = LocalDate.of(2026, 11, 1);
  private static final List<String> STREETS =
      List.of(
          "High Street",
          "Station Road",
          "Mill Lane",
          "Church Walk",
          "Harbour Road",
          "Quay Street",
          "Market Place",
          "Lime Avenue",
          "Foundry Lane",
          "Castle Hill",
          "Fen Road");
  private static final List<String> NAMES =
      List.of(
          "Brindle",
          "Larkspur",
          "Quayside",
          "Old Mill",
          "Saltmarsh",
          "Heron",
          "Beacon",
          "Lantern",
          "Priory",
          "Willowbrook",
          "Kestrel",
          "Samphire",
          "Tern",
          "Curlew",
          "Lighthouse",
          "Dunes",
          "Cobble",
          "Elmfield",
          "Rookery",
          "Tidewell",
          "Greensward",
          "Hawthorn",
          "Orchard",
          "Seabank");
  private static final List<Map<String, String>> LANGUAGES =
      List.of(
          Map.of("code", "pl", "name", "Polish"),
          Map.of("code", "ro", "name", "Romanian"),
          Map.of("code", "ur", "name", "Urdu"),
          Map.of("code", "lt", "name", "Lithuanian"),
          Map.of("code", "ar", "name", "Arabic"));

  private final int number;
  private final String area;
  private final Random random;

  private InventedTown(int number) {
    this.number = number;
    this.area =
        number == 0
            ? "CP"
            : "" + AREAS.charAt(number / AREAS.length()) + AREAS.charAt(number % AREAS.length());
    this.random = new Random(number);
  }

  /** Writes the demo's town, one service a line. */
  public static void main(String[] args) throws IOException {
    write(FILE, town(0).size());
  }

  /** Writes so many services, one a line, in as many towns as that takes. */
  public static void write(Path file, int services) throws IOException {
    int left = services;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int number = 0; left > 0; number++) {
        for (ObjectNode service : town(number)) {
          if (left-- > 0) {
            out.write(service + "\n");
          }
        }
      }
    }
  }

  /** The services of one town, from 0. */
  static List<ObjectNode> town(int number) {
    InventedTown town = new InventedTown(number);
    List<ObjectNode> services = new ArrayList<>();
    for (InventedKinds.Sort sort : InventedKinds.all()) {
      for (int i = 0; i < sort.count(); i++) {
        services.add(town.service(sort, i));
      }
    }
    return services;
  }

  private ObjectNode service(InventedKinds.Sort sort, int index) {
    String name = name(sort, index);
    ObjectNode service = MAPPER.createObjectNode();
    service.put("id", id("service " + name)).put("name", name).put("status", "active");
    service
        .put("description", sort.says())
        .put("url", "https://directory.example.com/" + slug(name));
    service.put("email", slug(name) + "@example.com");
    ages(service, sort.age());
    service.put("wait_time", random.nextInt(4) == 0 ? "about two weeks" : "none");
    service.put("assured_date", LAST_CHECKED.minusDays(random.nextInt(420)).toString());
    service.put("last_modified", "2026-11-02T09:00:00Z");
    service
        .putObject("organization")
        .put("id", id("organisation " + name))
        .put("name", name)
        .put("description", sort.says())
        .put("website", "https://" + slug(name) + ".example.com");
    service
        .putArray("phones")
        .addObject()
        .put("id", id("phone " + name))
        .put("number", "01632 960%03d".formatted(random.nextInt(1000)))
        .put("type", "voice");
    if (random.nextInt(6) == 0) {
      ObjectNode language = service.putArray("languages").addObject();
      language.put("id", id("language " + name));
      new TreeMap<>(LANGUAGES.get(random.nextInt(LANGUAGES.size()))).forEach(language::put);
    }
    service
        .putArray("cost_options")
        .addObject()
        .put("id", id("cost " + name))
        .put("option", "free")
        .put("amount", 0);
    new InventedHours(service.putArray("schedules"), of -> id(of + name), random).add(sort.hours());
    ObjectNode attribute = service.putArray("attributes").addObject();
    attribute.put("id", id("attribute " + name)).put("link_entity", "service");
    attribute
        .putObject("taxonomy_term")
        .put("id", id("term " + sort.term()))
        .put("name", sort.term())
        .put("taxonomy", "Kinds of service");
    if (number == 0 && index == 0 && sort.term().equals("Physiotherapy")) {
      ObjectNode only = service.withArray("/attributes").addObject();
      only.put("id", id("only " + name)).put("link_entity", "service");
      only.putObject("taxonomy_term")
          .put("id", id("practice Y00001"))
          .put("name", "Y00001")
          .put("code", "Y00001")
          .put("taxonomy", "Practices (ODS code)");
    }
    if (!sort.term().endsWith("crisis line")) {
      place(service, name);
    }
    return service;
  }

  private static void ages(ObjectNode service, String age) {
    if (!age.isEmpty()) {
      String[] years = age.split("-", -1);
      service.put("minimum_age", Integer.parseInt(years[0]));
      if (!years[1].isEmpty()) {
        service.put("maximum_age", Integer.parseInt(years[1]));
      }
    }
  }

  private void place(ObjectNode service, String name) {
    int district = random.nextInt(SECTORS);
    int sector = random.nextInt(SECTORS);
    ObjectNode place =
        service.putArray("service_at_locations").addObject().put("id", id("place " + name));
    ObjectNode location = place.putObject("location").put("id", id("location " + name));
    location.put("location_type", "physical").put("name", name);
    location.put("latitude", degrees(52.9, number / TOWNS_IN_A_ROW, district / 3, sector / 3));
    location.put("longitude", degrees(0.4, number % TOWNS_IN_A_ROW, district % 3, sector % 3));
    location
        .putArray("addresses")
        .addObject()
        .put("id", id("address " + name))
        .put(
            "address_1",
            1 + random.nextInt(120) + " " + STREETS.get(random.nextInt(STREETS.size())))
        .put("city", number == 0 ? "Carpool-on-Sea" : "Invented Town " + number)
        .put("state_province", "")
        .put("country", "GB")
        .put("address_type", "physical")
        .put(
            "postal_code",
            "%s%d %d%s%s".formatted(area, district + 1, sector + 1, letter(), letter()));
    if (random.nextInt(3) > 0) {
      location
          .putArray("accessibility")
          .addObject()
          .put("id", id("access " + name))
          .put(
              "description",
              random.nextBoolean() ? "Wheelchair access" : "Wheelchair access, hearing loop");
    }
  }

  private double degrees(double first, int town, int district, int sector) {
    double inside = DISTRICT_DEGREES * district + DISTRICT_DEGREES / 3 * sector;
    return Math.round(
            (first + TOWN_DEGREES * town + inside + random.nextDouble() * DISTRICT_DEGREES / 3)
                * 1e6)
        / 1e6;
  }

  private String name(InventedKinds.Sort sort, int index) {
    String name = NAMES.get((index + sort.title().length() * 5 + number) % NAMES.size());
    return number == 0 ? name + " " + sort.title() : name + " " + sort.title() + " " + number;
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
