package org.carepost.navigation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.carepost.audit.Action;
import org.carepost.audit.AuditEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportDirectoryTest {
  private final DirectoryDesk desk = new DirectoryDesk();

  @Test
  void the_same_file_twice_changes_nothing_the_second_time() {
    AService chemist = AService.called("Chemist").sortedBy("Pharmacy");
    assertThat(desk.take(chemist).added()).isEqualTo(1);
    DirectoryReport again = desk.take(chemist);
    assertThat(again.applied()).isTrue();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.added() + again.changed() + again.retired()).isZero();
  }

  @Test
  void the_order_of_members_is_no_change() {
    desk.take("{\"contents\":[{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"}]}");
    assertThat(
            desk.take("{\"contents\":[{\"status\":\"active\",\"name\":\"A\",\"id\":\"1\"}]}")
                .unchanged())
        .isEqualTo(1);
  }

  @Test
  void what_a_source_no_longer_has_is_retired_if_the_file_replaces_it() {
    AService one = AService.called("One");
    AService other = AService.called("Other");
    desk.take(one, other);
    assertThat(desk.replace(one).retired()).isEqualTo(1);
    assertThat(desk.rows.offered(List.of(one.id(), other.id()))).hasSize(1);
    assertThat(desk.take(other).changed()).isEqualTo(1);
    assertThat(desk.rows.offered(List.of(one.id(), other.id()))).hasSize(2);
  }

  @Test
  void services_may_stand_one_a_line() {
    String lines = AService.called("One").json() + "\n" + AService.called("Other").json() + "\n";
    assertThat(desk.take(lines).added()).isEqualTo(2);
  }

  @Test
  void a_packed_file_is_unpacked() throws IOException {
    assertThat(desk.take(packed(AService.page(AService.called("One"))), false).added())
        .isEqualTo(1);
  }

  @Test
  void one_bad_service_keeps_out_all_and_is_named_with_path_and_reason() {
    AService bad = AService.called("Bad");
    bad.open("MO", "09:00", "25:00");
    DirectoryReport report = desk.take(AService.called("Good"), bad);
    assertThat(report.applied()).isFalse();
    assertThat(report.refusals())
        .containsExactly(new ServiceRefusal(1, "/contents/1/schedules/0/closes_at", "not-a-time"));
    assertThat(desk.rows.known()).isEmpty();
    assertThat(desk.imports.of(DirectoryDesk.RIVERSIDE, 1))
        .extracting(DirectoryImport::state)
        .containsExactly(DirectoryImport.State.REFUSED);
  }

  @Test
  void a_refused_line_is_named_by_its_number() {
    String lines = AService.called("One").json() + "\n{\"id\":\"x\",\"name\":\"y\"}\n";
    assertThat(desk.take(lines).refusals())
        .containsExactly(new ServiceRefusal(2, "/1/status", "missing"));
  }

  @Test
  void an_id_that_comes_twice_is_refused() {
    AService one = AService.called("One");
    assertThat(desk.take(one, one).refusals())
        .containsExactly(new ServiceRefusal(1, "/contents/1/id", "twice-in-the-file"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "byday|`XX`|not-of-rfc-5545",
        "freq|`SECONDLY`|unknown",
        "freq|`MINUTELY`|unknown",
        "interval|0|out-of-bounds",
        "interval|1000000000|out-of-bounds",
        "count|1000000000|out-of-bounds",
        "until|`soon`|not-a-date",
        "opens_at|`nine`|not-a-time",
        "bymonthday|`every`|not-of-rfc-5545",
      })
  void a_schedule_that_cannot_be_is_refused(String member, String value, String reason) {
    AService service = AService.called("One").open("MO", "09:00", "17:00");
    ObjectNode schedule = (ObjectNode) service.json().get("schedules").get(0);
    if (value.matches("[0-9]+")) {
      schedule.put(member, Long.valueOf(value));
    } else {
      schedule.put(member, value);
    }
    assertThat(desk.take(service).refusals())
        .contains(new ServiceRefusal(1, "/contents/0/schedules/0/" + member, reason));
  }

  @Test
  void a_rule_that_never_happens_is_refused() {
    AService service = AService.called("One");
    service
        .schedule()
        .put("freq", "YEARLY")
        .put("byday", "MO")
        .put("byyearday", "400")
        .put("opens_at", "09:00")
        .put("closes_at", "17:00");
    assertThat(desk.take(service).refusals())
        .containsExactly(new ServiceRefusal(1, "/contents/0/schedules/0/freq", "no-such-rule"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|``|empty",
        "`[]`|``|not-a-page",
        "`hello`|``|not-json",
        "`{\"contents\":{}}`|`/contents`|not-a-list",
        "`{\"contents\":[1]}`|`/contents/0`|not-an-object",
        "`{\"contents\":[{\"id\":\"1\"`|`/contents/0`|truncated",
        "`{\"contents\":[]`|``|truncated",
        "`{\"contents\":[]} {}`|``|more-after-the-end",
        "`{\"contents\":[{\"id\" \"1\"}]}`|`/contents/0`|not-json",
      })
  void a_file_that_cannot_be_read_is_refused_with_place_and_reason(
      String file, String path, String reason) {
    DirectoryReport report = desk.take(file);
    assertThat(report.applied()).isFalse();
    assertThat(report.refusals()).extracting(ServiceRefusal::path).containsExactly(path);
    assertThat(report.refusals()).extracting(ServiceRefusal::reason).containsExactly(reason);
  }

  @Test
  void a_service_without_end_is_refused() {
    String start = "{\"contents\":[{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"";
    String deep = start + ",\"x\":" + "[".repeat(50_000);
    String wide = start + ",\"x\":[" + "\"again\",".repeat(100_000) + "1]}]}";
    String longText = start + ",\"x\":\"" + "a".repeat(200_000) + "\"}]}";
    String many = start + ",\"x\":1".repeat(100_000) + "}]}";
    assertThat(desk.take(deep).refusals().get(0).reason()).isEqualTo("too-long-or-deep");
    assertThat(desk.take(wide).refusals().get(0).reason()).isEqualTo("too-large");
    assertThat(desk.take(longText).refusals().get(0).reason()).isEqualTo("too-long-or-deep");
    assertThat(desk.take(many).refusals().get(0).reason()).isEqualTo("too-large");
  }

  @Test
  void a_small_file_that_unpacks_to_a_huge_one_is_refused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write("{\"contents\":[".getBytes(UTF_8));
      byte[] spaces = " ".repeat(1024 * 1024).getBytes(UTF_8);
      for (int i = 0; i < 20; i++) {
        packed.write(spaces);
      }
    }
    assertThat(desk.take(bomb.toByteArray(), false).refusals())
        .extracting(ServiceRefusal::reason)
        .containsExactly("too-large");
  }

  @Test
  void a_packed_file_that_was_cut_off_is_refused() throws IOException {
    byte[] whole = packed(AService.page(AService.called("One"), AService.called("Other")));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    DirectoryReport report = desk.take(cut, false);
    assertThat(report.applied()).isFalse();
    assertThat(report.refusals()).extracting(ServiceRefusal::reason).containsExactly("truncated");
  }

  @Test
  void what_is_not_text_is_refused() {
    byte[] bytes = AService.page(AService.called("One")).replace("One", "O#e").getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xff : bytes[i];
    }
    assertThat(desk.take(bytes, false).refusals())
        .extracting(ServiceRefusal::reason)
        .containsExactly("not-utf-8");
  }

  @Test
  void addresses_that_would_run_a_script_are_refused() {
    AService service = AService.called("One").with("url", "javascript:alert(1)");
    assertThat(desk.take(service).refusals())
        .containsExactly(new ServiceRefusal(1, "/contents/0/url", "not-a-web-address"));
  }

  @Test
  void who_took_it_in_is_audited() {
    DirectoryReport report = desk.take(AService.called("One"));
    assertThat(desk.trail.newest(DirectoryDesk.RIVERSIDE, 10))
        .extracting(AuditEvent::action, AuditEvent::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Action.DIRECTORY_IMPORTED, report.id().toString()));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
