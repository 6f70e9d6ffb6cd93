package org.carepost.appointments;

import java.util.List;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.Refusal;
import org.carepost.platform.web.Words;

/**
 * What became of a file, in words.
 *
 * @param heading whether it was taken in
 * @param counts how many lines were new, changed, unchanged and refused
 * @param refusals the first lines that were refused, and why
 */
public record ImportReportView(String heading, String counts, List<String> refusals) {
  static ImportReportView of(ImportReport report, Words words) {
    return new ImportReportView(
        words.text(
            report.applied() ? "appointments.imports.applied" : "appointments.imports.notApplied"),
        words.text(
            report.applied() ? "appointments.imports.counts" : "appointments.imports.wouldBe",
            report.added(),
            report.changed(),
            report.unchanged(),
            report.refused()),
        report.refusals().stream().map(it -> line(it, words)).toList());
  }

  private static String line(Refusal refusal, Words words) {
    String why = "appointments.imports.why." + refusal.reason();
    return words.text(
        "appointments.imports.refusal",
        refusal.line(),
        field(refusal.field(), words),
        words.has(why) ? words.text(why) : refusal.reason());
  }

  private static String field(String name, Words words) {
    return ImportForm.fields().stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(field -> ", " + words.text("appointments.imports.field." + field))
        .orElse("");
  }
}
