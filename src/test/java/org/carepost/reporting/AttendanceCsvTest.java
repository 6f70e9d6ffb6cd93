package org.carepost.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceCsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"})
  void what_a_spreadsheet_would_run_is_a_text_there(String first) {
    assertThat(csv(first + "cmd|' /C calc'!A0")).contains("'" + first + "cmd|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dr Okafor", "A=B", "8 December 2025"})
  void another_name_stays_as_it_is(String name) {
    assertThat(csv(name)).contains("Clinician," + name + ",1,2,3,50%");
  }

  private static String csv(String name) {
    AttendanceView.Row row = new AttendanceView.Row(name, new Attendance(1, 2, 3), "50%");
    AttendanceView.Table table = new AttendanceView.Table("By", "Clinician", List.of(row));
    return AttendanceCsv.of(new AttendanceView(13, "", null, List.of(), List.of(table), null));
  }
}
