package org.carepost.navigation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** The counts for a spreadsheet. */
final class SignpostCsv {
  /** What a spreadsheet would take for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-].*", Pattern.DOTALL);

  private SignpostCsv() {}

  /** All tables below each other, with a heading line. */
  static String of(SignpostCounts counts) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "by",
          "name",
          "offered",
          "accepted",
          "declined",
          "attended",
          "bounced",
          "unknown",
          "nothing fitted",
          "why not");
      write("need", counts.needs(), csv);
      write("service", counts.services(), csv);
      counts
          .missing()
          .forEach(
              it ->
                  csv.writeRecord(
                      "gap",
                      plain(it.need()),
                      "",
                      "",
                      "",
                      "",
                      "",
                      "",
                      String.valueOf(it.count()),
                      plain(it.why())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(String by, List<SignpostCounts.Row> rows, CsvWriter csv) {
    for (SignpostCounts.Row row : rows) {
      csv.writeRecord(
          by,
          plain(row.name()),
          String.valueOf(row.offered()),
          String.valueOf(row.accepted()),
          String.valueOf(row.declined()),
          String.valueOf(row.attended()),
          String.valueOf(row.bounced()),
          String.valueOf(row.unknown()),
          "",
          "");
    }
  }

  private static String plain(String text) {
    return FORMULA.matcher(text).replaceFirst("'$0");
  }
}
