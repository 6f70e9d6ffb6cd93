package org.carepost.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost;
import org.carepost.people.NhsNumber;
import org.carepost.people.UnfitValue;

/**
 * Takes in 110,000 appointments of 8,000 patients, the same again, and all of them an hour later;
 * then opens the board of missed appointments, which shows the rates they were made with. Run by
 * <code>
 * mvn -Pbench -Dbench.main=org.carepost.bench.AppointmentImports</code>.
 */
public final class AppointmentImports {
  private static final String API = "/api/v1/practices/Y00001/";
  private static final int PATIENTS = 8_000;
  private static final int APPOINTMENTS = 110_000;
  private static final int BOARDS = 5;
  private static final int LEADS = 30;

  private final Site site;
  private final String token;

  private AppointmentImports(Site site) throws IOException, InterruptedException {
    this.site = site;
    this.token = token();
  }

  /** Takes no arguments. */
  public static void main(String[] args) {
    int exitCode = 0;
    try {
      run();
    } catch (Exception e) {
      e.printStackTrace(System.err);
      exitCode = 1;
    }
    System.exit(exitCode); // the database keeps threads
  }

  private static void run() throws Exception {
    Schema schema = Database.DURABLE.newSchema("carepost_imports");
    Map<String, String> settings =
        Map.of(
            "CAREPOST_DEMO", "true",
            "DB_URL", schema.url().replaceFirst("\\?.*", "?sslMode=DISABLED"),
            "DB_USER", schema.user(),
            "DB_PASSWORD", schema.password());
    try (RunningCarepost carepost = RunningCarepost.startAsInProduction("imports", settings)) {
      new AppointmentImports(new Site(carepost.url())).measure(carepost);
    }
  }

  private void measure(RunningCarepost carepost) throws Exception {
    timed("8,000 patients", () -> take("patients", patients()));
    timed("110,000 appointments, all new", () -> take("appointments", appointments(9)));
    timed("110,000 appointments, none new", () -> take("appointments", appointments(9)));
    timed("110,000 appointments, all moved", () -> take("appointments", appointments(10)));
    Browser staff = new Browser(site).signedIn("riverside.manager");
    for (int i = 0; i < BOARDS; i++) {
      timed("the board", () -> staff.get("/reports/attendance?weeks=52", "gzip").length + " bytes");
    }
    printRates(
        new String(
            staff.get("/reports/attendance/csv?weeks=52", "identity"), StandardCharsets.UTF_8));
    System.out.println("Carepost " + Memory.of(carepost.pid()) + " MiB");
  }

  private interface Step {
    String run() throws IOException, InterruptedException;
  }

  private static void timed(String what, Step step) throws IOException, InterruptedException {
    long start = System.nanoTime();
    String result = step.run();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("%-34s %6.2f s  %s%n", what, took.toMillis() / 1000.0, result);
  }

  private String token() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        site.send(
            site.to("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\"riverside.manager\",\"password\":\"carepost-demo\"}"))
                .build(),
            200);
    return text(answer).replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
  }

  private String take(String what, String csv) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        site.send(
            site.to(API + what + "/imports")
                .timeout(Duration.ofMinutes(15))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv))
                .build(),
            200);
    return text(answer);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String patients() {
    StringBuilder csv =
        new StringBuilder("nhsNumber,givenName,familyName,birthDate,postcode,mobile\n");
    for (int i = 0; i < PATIENTS; i++) {
      csv.append(number(i)).append(",Pat,Bench,").append(LocalDate.of(1930, 1, 1).plusDays(4L * i));
      csv.append(",WV1 1AA,\n");
    }
    return csv.toString();
  }

  /** All of one year back and a little ahead, with the clinics of a large practice. */
  private static String appointments(int hour) {
    LocalDate first = LocalDate.now(ZoneId.of("Europe/London")).minusDays(350);
    StringBuilder csv =
        new StringBuilder(
            "externalId,nhsNumber,start,end,clinician,location,mode,slotType,bookedAt,status\n");
    for (int i = 0; i < APPOINTMENTS; i++) {
      LocalDateTime start =
          first.plusDays(i % 365).atTime(hour, 0).plusMinutes(5L * (i / 365 % 90));
      csv.append("bench-").append(i).append(',').append(number(i % PATIENTS)).append(',');
      csv.append(start).append(',').append(start.plusMinutes(10)).append(",Dr ").append(i % 20);
      csv.append(",Riverside,IN_PERSON,GP,").append(start.minusDays(i % LEADS)).append(",");
      csv.append(i % 365 < 350 ? outcome(i) : "BOOKED").append('\n');
    }
    return csv.toString();
  }

  /** As often missed as in England, by days from booking. */
  private static String outcome(int i) {
    int lead = i % LEADS;
    double missed = lead == 0 ? 0.019 : lead == 1 ? 0.05 : lead < 8 ? 0.068 : 0.086;
    int before = i / LEADS;
    return (int) ((before + 1) * missed) > (int) (before * missed) ? "DNA" : "ATTENDED";
  }

  /** The board's rates by days from booking, beside England's. */
  private static void printRates(String csv) {
    System.out.println("Missed by days from booking; England: 1.9, 5.0, 6.8, then 8.2 to 8.9%");
    csv.lines().filter(line -> line.startsWith("Booked ahead")).forEach(System.out::println);
  }

  /** The numbers that belong to nobody. */
  private static String number(int i) {
    String nine = "9991%05d".formatted(i);
    for (int digit = 0; digit < 10; digit++) {
      String ten = nine + digit;
      if (fits(ten)) {
        return ten;
      }
    }
    return number(i + PATIENTS);
  }

  private static boolean fits(String digits) {
    try {
      NhsNumber.parse(digits);
      return true;
    } catch (UnfitValue unfit) {
      return false;
    }
  }
}
