package org.carepost.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The board's numbers for a spreadsheet. */
final class AttendanceCsv {
  /** What a spreadsheet would take for a formula, in full width too. */
  private static final Pattern FORMULA =
      Pattern.compile("^[=+@\\t\\r\\n\\uFF1D\\uFF0B\\uFF20\\uFF0D-].*", Pattern.DOTALL);

  private AttendanceCsv() {}

  /** All tables below each other, with a heading line. */
  static String of(AttendanceView view) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("by", "name", "seen", "missed", "cancelled", "missed rate");
      view.tables().forEach(table -> table.rows().forEach(row -> write(table, row, csv)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(AttendanceView.Table table, AttendanceView.Row row, CsvWriter csv) {
    csv.writeRecord(
        table.first(),
        FORMULA.matcher(row.name()).replaceFirst("'$0"),
        String.valueOf(row.count().seen()),
        String.valueOf(row.count().missed()),
        String.valueOf(row.count().cancelled()),
        row.rate());
  }
}
