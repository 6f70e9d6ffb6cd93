package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other systems write them. */
class AppointmentFileTest {
  private static final String THEIRS =
      """
      Ref,NHS No,From,To,Who,Site,Type,Made,State
      %s,999 000 0018,%s 09:10,%s 09:20,Zoë Kay,Riverside,Face to face,03/03/2026 08:00,%s
      """;
  private static final Map<String, String> NAMES =
      Map.of(
          "ref", "externalId",
          "nhs no", "nhsNumber",
          "from", "start",
          "to", "end",
          "who", "clinician",
          "site", "location",
          "type", "mode",
          "made", "bookedAt",
          "state", "status");

  @TempDir Path folder;
  private final Desk desk = new Desk();
  private final SetImportMapping set = new SetImportMapping(desk.mappings, desk.audit, desk.clock);

  @Test
  void a_file_is_read_as_the_mapping_says() throws IOException {
    set.set(NAMES, ImportMapping.Dates.DAY_FIRST, desk.by);
    take(THEIRS.formatted("E1", "03/04/2026", "03/04/2026", "Booked"), StandardCharsets.UTF_8);
    Appointment it = desk.called("E1");
    assertThat(it.slot().startsAt()).isEqualTo("2026-04-03T08:10:00Z");
    assertThat(it.slot().mode()).isEqualTo(Mode.IN_PERSON);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
    set.set(NAMES, ImportMapping.Dates.DAY_FIRST, desk.by);
    take(
        "\uFEFF" + THEIRS.formatted("E1", "3/4/2026", "3/4/2026", "Did not attend"),
        StandardCharsets.UTF_8);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.DNA);
  }

  @Test
  void times_alone_are_those_of_the_day_in_a_column_of_its_own() throws IOException {
    Map<String, String> names = new HashMap<>(NAMES);
    names.put("on", "day");
    set.set(names, ImportMapping.Dates.DAY_FIRST, desk.by);
    String lines =
        """
        Ref;NHS No;On;From;To;Who;Site;Type;Made
        E1;999 000 0018;3/4/2026;9:10;09:20;Zoë Kay;Riverside;Face to face;03/03/2026 08:00
        E2;999 000 0018;2026-04-03;9:30;09:40;Zoë Kay;Riverside;Face to face;03/03/2026 08:00
        """;
    take(lines, StandardCharsets.UTF_8);
    assertThat(desk.called("E1").slot().startsAt()).isEqualTo("2026-04-03T08:10:00Z");
    assertThat(desk.called("E1").bookedAt()).isEqualTo("2026-03-03T08:00:00Z");
    assertThat(desk.called("E2").slot().endsAt()).isEqualTo("2026-04-03T08:40:00Z");
  }

  @Test
  void a_day_that_could_be_read_two_ways_is_refused_unless_the_practice_said_which()
      throws IOException {
    set.set(NAMES, ImportMapping.Dates.ISO, desk.by);
    refused(
        THEIRS.formatted("E1", "03/04/2026", "03/04/2026", "Booked"),
        StandardCharsets.UTF_8,
        new Refusal(2, "start", "date-not-iso"));
  }

  @Test
  void latin_1_is_refused_by_line_and_nothing_is_taken_in() throws IOException {
    set.set(NAMES, ImportMapping.Dates.DAY_FIRST, desk.by);
    refused(
        THEIRS.formatted("E1", "03/04/2026", "03/04/2026", "Booked"),
        StandardCharsets.ISO_8859_1,
        new Refusal(2, "clinician", "not-utf-8"));
  }

  @Test
  void a_new_mapping_replaces_the_old() {
    set.set(NAMES, ImportMapping.Dates.DAY_FIRST, desk.by);
    set.set(Map.of("a", "externalId"), ImportMapping.Dates.ISO, desk.by);
    ImportMapping now = desk.mappings.find(AnAppointment.RIVERSIDE).orElseThrow();
    assertThat(now.names()).isEqualTo(Map.of("a", "externalId"));
    assertThat(now.dates()).isEqualTo(ImportMapping.Dates.ISO);
  }

  private void refused(String text, Charset charset, Refusal expected) {
    assertThatExceptionOfType(NotApplied.class)
        .isThrownBy(() -> take(text, charset))
        .satisfies(it -> assertThat(it.report().refusals()).first().isEqualTo(expected));
  }

  private ImportReport take(String text, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), text, charset);
    Optional<ImportMapping> mapping = desk.mappings.find(AnAppointment.RIVERSIDE);
    return desk.imports.take(AppointmentFile.of(file, mapping), true, desk.by);
  }
}
