package org.carepost.platform.imports;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.SentForm;
import org.carepost.platform.web.Words;

/**
 * How the pages of a room take in files and say what became of them.
 *
 * @param own beginning of the room's keys, like <code>people.imports.</code>; after it comes <code>
 *     field.</code> with the name of a column, or one of the general keys that the room says better
 * @param fields names of the columns
 */
public record ImportWords(String own, List<String> fields, Words words) {
  private static final String GENERAL = "platform.imports.";
  private static final int MOST_SHOWN = 200;

  /** Takes in a file, all of it or its good lines. */
  public interface Take {
    /**
     * Does it.
     *
     * @throws NotApplied if nothing was kept
     */
    ImportReport take(Path file, boolean allOrNothing);
  }

  /**
   * Takes in the file of a form: with <code>others</code> = <code>true</code> its good lines, else
   * all or none.
   *
   * @param page on which the form stands
   * @return the page with what became of the file, or what is wrong with it
   */
  public Page answered(SentForm sent, Page page, Take take) {
    FormErrors errors = sent.typed().errors(words);
    boolean allOrNothing = !sent.typed().text("others").equals("true");
    Optional<InputStream> file = sent.file();
    if (file.isEmpty()) {
      errors.add("file", key("problem.file"));
    }
    Page answer = page.with("others", !allOrNothing);
    if (errors.isEmpty()) {
      ImportReportView report =
          taken(file.orElseThrow(), it -> take.take(it, allOrNothing), "file", errors);
      answer = answer.with("report", report);
    }
    return answer.errors(errors);
  }

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
        Stream.concat(
                report.refusals().stream().limit(MOST_SHOWN).map(this::line),
                Stream.of(report.refused())
                    .filter(refused -> refused > MOST_SHOWN)
                    .map(refused -> words.text("platform.imports.more", refused - MOST_SHOWN)))
            .toList());
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
