package org.carepost.platform.imports;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;

/**
 * How the pages of a room say what became of a file.
 *
 * @param own where the room's words are, like <code>people.imports.</code>: <code>field.</code> and
 *     the name of a column, and of what others say too generally <code>why.</code> and <code>
 *     problem.</code>
 * @param fields names of the columns
 */
public record ImportWords(String own, List<String> fields, Words words) {
  private static final String GENERAL = "platform.imports.";

  /**
   * Takes in what was sent.
   *
   * @param take what is done with the file; {@link NotApplied} if nothing was kept of it
   * @param field to which an error is added if the file cannot be read
   * @return null if it cannot be read
   */
  public ImportReportView taken(
      InputStream sent, Function<Path, ImportReport> take, String field, FormErrors errors) {
    try {
      return view(SentFile.with(sent, take));
    } catch (NotApplied refused) {
      return view(refused.report());
    } catch (Problem unreadable) {
      errors.add(field, key("problem." + why(unreadable)));
      return null;
    }
  }

  /** The key that says that no file was chosen. */
  public static String noFile() {
    return "platform.imports.problem.file";
  }

  private static String why(Problem unreadable) {
    if (unreadable.violations().isEmpty()) {
      return "unreadable";
    }
    return unreadable.violations().get(0).code().equals("empty") ? "empty" : "heading";
  }

  private ImportReportView view(ImportReport report) {
    return new ImportReportView(
        words.text(report.applied() ? "platform.imports.applied" : "platform.imports.notApplied"),
        words.text(
            report.applied() ? "platform.imports.counts" : "platform.imports.wouldBe",
            report.added(),
            report.changed(),
            report.unchanged(),
            report.refused()),
        report.refusals().stream().map(this::line).toList());
  }

  private String line(Refusal refusal) {
    String why = key("why." + refusal.reason());
    return words.text(
        "platform.imports.refusal",
        refusal.line(),
        column(refusal.field()),
        words.has(why) ? words.text(why) : refusal.reason());
  }

  private String column(String name) {
    return fields.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(field -> ", " + words.text(own + "field." + field))
        .orElse("");
  }

  private String key(String rest) {
    return words.has(own + rest) ? own + rest : GENERAL + rest;
  }
}
