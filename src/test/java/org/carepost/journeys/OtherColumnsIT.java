package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of appointments that calls its columns otherwise is read as Hilltop's manager says. */
@Journey
class OtherColumnsIT {
  private static final String API = "/api/v1/practices/Y00002/";
  private static final String MAPPING = "/appointments/imports/mapping";
  private static final String FILES = "/appointments/imports";
  private static final String OURS =
      "externalId,nhsNumber,start,end,clinician,location,mode,bookedAt";
  private static final String THEIRS = "Ref,NHS No,Begins,Ends,Who,Location,Mode,Booked at,Remarks";

  private static final AtomicInteger DAYS = new AtomicInteger(180);

  private final LocalDate day =
      LocalDate.now(ZoneId.of("Europe/London")).plusDays(DAYS.incrementAndGet());
  private WireVisitor pages;
  private WireVisitor program;
  private String lines;

  @BeforeEach
  void given_such_a_file(RunningCarepost carepost) {
    pages = new WireVisitor(carepost.url()).signIn("hilltop.manager");
    program = new WireVisitor(carepost.url()).takeToken("hilltop.manager");
    String number =
        WireVisitor.json(program.get(API + "patients?search=a&limit=1"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("nhsNumber");
    String date = "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    lines =
        "%s\nR-%s,%s,%4$s 09:10,%4$s 09:20,Dr Grace Hill,Hilltop Surgery,Telephone,05/01/2026 08:00,-\n"
            .formatted(THEIRS, UUID.randomUUID(), number, date);
  }

  /** Others send files to this practice too. */
  @AfterEach
  void files_are_read_as_we_call_columns() {
    Map<String, String> ours = new HashMap<>(Map.of("dates", "ISO", "do", "save"));
    ours.put("lines", OURS + "\n1,2,3,4,5,6,7,8\n");
    for (String column : OURS.split(",", -1)) {
      ours.put("column-" + column, column);
    }
    assertThat(pages.post(MAPPING, ours).statusCode()).isEqualTo(200);
  }

  @Test
  void what_columns_mean_is_said_once_and_counts_for_programs_too() {
    HttpResponse<String> columns =
        pages.post("/appointments/imports/columns", Map.of("lines", lines));
    assertThat(columns.statusCode()).isEqualTo(200);
    assertThat(columns.body())
        .contains(chosen("Mode"), chosen("Booked at"))
        .doesNotContain(chosen("Begins"));

    Map<String, String> said = new HashMap<>(Map.of("lines", lines, "dates", "DAY_FIRST"));
    said.putAll(Map.of("column-mode", "Mode", "column-bookedAt", "Booked at"));
    HttpResponse<String> incomplete = pages.post(MAPPING, said);
    assertThat(incomplete.statusCode()).isEqualTo(422);
    assertThat(incomplete.body()).contains("href=\"#column-start\"", "R-", chosen("Booked at"));
    assertThat(send().statusCode()).as("not before it is said").isEqualTo(422);

    said.putAll(
        Map.of(
            "column-externalId", "Ref",
            "column-nhsNumber", "NHS No",
            "column-start", "Begins",
            "column-end", "Ends",
            "column-clinician", "Who",
            "column-location", "Location",
            "do", "take"));
    HttpResponse<String> taken = pages.post(MAPPING, said);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(taken.body()).contains("These lines were taken in", "1 added");
    assertThat(booked()).isEqualTo(1);

    lines = lines.replace("09:10", "09:05").replace("R-", "S-");
    assertThat(send().statusCode()).isEqualTo(200);
    assertThat(booked()).isEqualTo(2);
  }

  @Test
  void a_manager_takes_in_a_whole_file_and_is_told_in_words_what_is_wrong() {
    String ours =
        lines
            .replace(THEIRS, OURS + ",remarks")
            .replaceAll("([0-9]{2})/([0-9]{2})/([0-9]{4})", "$3-$2-$1");
    String bad =
        ours
            + ours.substring(ours.indexOf("R-")).replace("R-", "S-").replace("Telephone", "Pigeon");

    HttpResponse<String> none = pages.postFile(FILES, Map.of(), bad);
    assertThat(none.statusCode()).as(none.body()).isEqualTo(200);
    assertThat(none.body())
        .contains("Nothing was taken in", "Line 3, How they meet", "we do not know this word");
    assertThat(booked()).isZero();

    HttpResponse<String> others = pages.postFile(FILES, Map.of("others", "true"), bad);
    assertThat(others.body()).contains("1 added", "1 refused", "Line 3, How they meet");
    assertThat(booked()).isEqualTo(1);
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_with_what_to_do() {
    assertRefused(pages.postFile(FILES, Map.of(), lines), "Say first what the columns");
    assertRefused(pages.postFile(FILES, Map.of(), OURS + "\n"), "There are no lines");
    assertRefused(
        pages.postFile(FILES, Map.of(), OURS + "\n1,\"2" + "x".repeat(100_000)),
        "We could not read");
    assertRefused(pages.post(FILES, Map.of()), "Choose a file");
    assertThat(booked()).isZero();
  }

  private static void assertRefused(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).as(why).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#file\"", why);
  }

  private static String chosen(String column) {
    return "<option value=\"" + column + "\" selected";
  }

  private HttpResponse<String> send() {
    return program.send(
        "POST",
        API + "appointments/imports",
        BodyPublishers.ofString(lines),
        Map.of("Content-Type", "text/csv"));
  }

  private int booked() {
    return WireVisitor.json(program.get(API + "appointments?day=" + day))
        .getJsonArray("items")
        .size();
  }
}
