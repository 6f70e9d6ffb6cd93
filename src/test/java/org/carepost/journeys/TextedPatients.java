package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two patients of Riverside Surgery who were texted: Una of an appointment, and Olaf of a time that
 * he can have.
 *
 * @param appointment the secret of Una's link
 * @param offer the secret of Olaf's link
 * @param place Olaf's on the waiting list
 */
record TextedPatients(String appointment, String offer, String place) {
  static final String UNA = "07700900777";
  static final String OLAF = "07700900778";
  static final String OLGA = "07700900779";

  private static final String RIVERSIDE = "riverside";
  private static final Map<String, String> CODES =
      Map.of(RIVERSIDE, "Y00001", "hilltop", "Y00002", "lakeside", "Y00003");
  private static final Map<RunningCarepost, TextedPatients> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern PLACE =
      Pattern.compile("/appointments/waiting/([0-9a-f-]{36})/removal");

  /** The same two all the while that Carepost runs; their links are not opened. */
  static TextedPatients of(RunningCarepost carepost) {
    return KNOWN.computeIfAbsent(carepost, TextedPatients::texted);
  }

  private static TextedPatients texted(RunningCarepost carepost) {
    register(carepost, "9998000017", "Una", UNA);
    register(carepost, "9998000025", "Olaf", OLAF);
    book(carepost, "9998000017", 8, "13:35");
    String appointment = link(carepost, UNA, "/a/");
    String place = waits(carepost, "9998000025");
    String freed = book(carepost, "9998000017", 9, "13:45");
    cancel(carepost, freed, "13:45");
    return new TextedPatients(appointment, link(carepost, OLAF, "/o/"), place);
  }

  /** The secret of the link to a time that Olga can have, whatever has become of Olaf's. */
  static String offerToOlga(RunningCarepost carepost) {
    register(carepost, "9998000106", "Olga", OLGA);
    waits(carepost, "9998000106");
    cancel(carepost, book(carepost, "9998000017", 9, "15:15"), "15:15");
    return link(carepost, OLGA, "/o/");
  }

  /** An appointment as another system sends it again and again. */
  static final class Booking {
    private final String id = UUID.randomUUID().toString();
    private final String number;
    private final RunningCarepost carepost;
    private final String town;
    private Instant start;
    private Instant booked;
    private String clinician = "Dr Amara Okafor";

    Booking(String number, RunningCarepost carepost) {
      this(number, carepost, RIVERSIDE);
    }

    Booking(String number, RunningCarepost carepost, String town) {
      this.number = number;
      this.carepost = carepost;
      this.town = town;
    }

    Booking at(Duration fromNow) {
      return at(Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(fromNow));
    }

    Booking at(Instant moment) {
      start = moment;
      return this;
    }

    Booking with(String name) {
      clinician = name;
      return this;
    }

    Booking bookedBefore(Duration ago) {
      booked = Instant.now().minus(ago);
      return this;
    }

    void is(String status, String cancelledBy) {
      send(
          carepost,
          town,
          "appointments",
          "externalId,nhsNumber,start,end,clinician,location,mode,bookedAt,status,cancelledBy\n"
              + String.join(
                  ",",
                  id,
                  number,
                  start.toString(),
                  start.plusSeconds(300).toString(),
                  clinician,
                  "Riverside Surgery,TELEPHONE",
                  booked.toString(),
                  status,
                  cancelledBy)
              + "\n");
    }
  }

  /** A patient born on 27 March 1984. */
  static void register(RunningCarepost carepost, String number, String name, String mobile) {
    register(carepost, RIVERSIDE, number, name, mobile);
  }

  /** The same at another practice. */
  static void register(
      RunningCarepost carepost, String town, String number, String name, String mobile) {
    send(
        carepost,
        town,
        "patients",
        "nhsNumber,givenName,familyName,birthDate,postcode,mobile\n%s,%s,Texted,1984-03-27,WV1 1AA,%s\n"
            .formatted(number, name, mobile));
  }

  /** An appointment that is booked now; gives what the other system calls it. */
  static String book(RunningCarepost carepost, String number, int days, String time) {
    String id = UUID.randomUUID().toString();
    book(carepost, id, number, days, time);
    return id;
  }

  /** The same, or moves one that there is. */
  static void book(RunningCarepost carepost, String id, String number, int days, String time) {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
    send(
        carepost,
        "appointments",
        "externalId,nhsNumber,start,end,clinician,location,mode,bookedAt\n%s,%s,%sT%s,%sT%s,Dr Amara Okafor,Riverside Surgery,IN_PERSON,%s\n"
            .formatted(id, number, day, time, day, time.replaceFirst("5$", "9"), Instant.now()));
  }

  private static String api(String town) {
    return "/api/v1/practices/" + CODES.get(town) + "/";
  }

  private static void send(RunningCarepost carepost, String what, String csv) {
    send(carepost, RIVERSIDE, what, csv);
  }

  private static void send(RunningCarepost carepost, String town, String what, String csv) {
    HttpResponse<String> answer =
        new WireVisitor(carepost.url())
            .takeToken(town + ".manager")
            .send(
                "POST",
                api(town) + what + "/imports",
                BodyPublishers.ofString(csv),
                Map.of("Content-Type", "text/csv"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void cancel(RunningCarepost carepost, String id, String time) {
    send(
        carepost,
        "appointments",
        "externalId,nhsNumber,start,end,clinician,location,mode,bookedAt,status,cancelledBy\n"
            + "%s,9998000017,%2$sT%4$s,%2$sT%5$s,Dr Amara Okafor,Riverside Surgery,IN_PERSON,%3$s,CANCELLED,PATIENT\n"
                .formatted(
                    id,
                    LocalDate.now(ZoneId.of("Europe/London")).plusDays(9),
                    Instant.now(),
                    time,
                    time.replaceFirst("5$", "9")));
  }

  /** Puts somebody on the waiting list; gives the place's id. */
  private static String waits(RunningCarepost carepost, String number) {
    return waits(carepost, RIVERSIDE, number);
  }

  /** The same at another practice. */
  static String waits(RunningCarepost carepost, String town, String number) {
    WireVisitor staff = new WireVisitor(carepost.url()).signIn(town + ".navigator");
    String patient =
        WireVisitor.json(
                new WireVisitor(carepost.url())
                    .takeToken(town + ".navigator")
                    .get(api(town) + "patients?search=" + number + "&limit=1"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id");
    HttpResponse<String> added =
        staff.post(
            "/appointments/patients/" + patient + "/waiting",
            Map.of(
                "notice",
                "2",
                "until",
                LocalDate.now(ZoneId.of("Europe/London")).plusDays(30).toString()));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    Matcher place = PLACE.matcher(staff.get("/appointments/waiting").body());
    assertThat(place.find()).isTrue();
    return place.group(1);
  }

  /** The secret of the newest link on a handset. */
  static String link(RunningCarepost carepost, String mobile, String path) {
    Pattern pattern = Pattern.compile(path + "([A-Za-z0-9_-]{22})");
    WireVisitor visitor = new WireVisitor(carepost.url());
    return await("the text with the link arrives")
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> {
              Matcher link = pattern.matcher(visitor.get("/handset/" + mobile).body());
              return link.find() ? link.group(1) : null;
            },
            it -> it != null);
  }

  /** What leads to them in any path. */
  Map<String, String> pathValues() {
    return Map.of("appointmentLink", appointment, "offerLink", offer, "place", place);
  }
}
