package org.carepost.navigation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The counts for a spreadsheet. */
final class SignpostCsv {
  /** What a spreadsheet would take for a formula; a number with its sign is none. */
  private static final Pattern FORMULA =
      Pattern.compile("^(?![+-][0-9.]+$)[=+@\\t\\r-].*", Pattern.DOTALL);

  private static final List<String> COLUMNS =
      List.of(
          "by",
          "name",
          "offered",
          "accepted",
          "declined",
          "attended",
          "bounced",
          "unknown",
          "nothing fitted",
          "why not",
          "referrals",
          "pairs",
          "mean before",
          "mean after",
          "mean change");

  private SignpostCsv() {}

  /** All tables below each other, with a heading line. */
  static String of(SignpostCounts counts) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      counts.needs().forEach(it -> write(signposts("need", it), csv));
      counts.services().forEach(it -> write(signposts("service", it), csv));
      counts.missing().forEach(it -> write(gap(it), csv));
      counts.referrals().rows().forEach(it -> write(referrals(it), csv));
      counts.referrals().changes().forEach(it -> write(wellbeing(it), csv));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Map<String, Object> signposts(String by, SignpostCounts.Row row) {
    return Map.of(
        "by", by,
        "name", row.name(),
        "offered", row.offered(),
        "accepted", row.accepted(),
        "declined", row.declined(),
        "attended", row.attended(),
        "bounced", row.bounced(),
        "unknown", row.unknown());
  }

  private static Map<String, Object> gap(SignpostCounts.Missing it) {
    return Map.of(
        "by", "gap", "name", it.need(), "nothing fitted", it.count(), "why not", it.why());
  }

  private static Map<String, Object> referrals(ReferralCounts.Row row) {
    return Map.of("by", "social prescribing", "name", row.name(), "referrals", row.count());
  }

  private static Map<String, Object> wellbeing(ReferralCounts.Change it) {
    return Map.of(
        "by", "wellbeing",
        "name", it.question(),
        "pairs", it.pairs(),
        "mean before", it.before(),
        "mean after", it.after(),
        "mean change", it.change());
  }

  private static void write(Map<String, Object> cells, CsvWriter csv) {
    csv.writeRecord(
        COLUMNS.stream().map(it -> plain(String.valueOf(cells.getOrDefault(it, "")))).toList());
  }

  private static String plain(String text) {
    return FORMULA.matcher(text).replaceFirst("'$0");
  }
}
