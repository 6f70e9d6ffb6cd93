package org.carepost.platform.imports;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/**
 * Comma-separated values with a heading, in UTF-8; a byte order mark may come first. Semicolons or
 * tabs separate them where the heading has no comma. Columns may be in any order and capitals;
 * those that nobody asks for are passed over.
 *
 * @param file where it lies
 * @param needed columns that it must have
 * @param names its columns as they are known here, by what the file calls them in small letters;
 *     empty if it calls them as we do
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public record CsvLines(Path file, List<String> needed, Map<String, String> names) implements Lines {
  private static final int LONGEST_FIELD = 64 * 1024;
  private static final char UNREADABLE = '\uFFFD';
  private static final String SEPARATORS = ",;\t";

  /** A file that calls its columns as we do. */
  public CsvLines(Path file, List<String> needed) {
    this(file, needed, Map.of());
  }

  @Override
  public void forEach(Consumer<Line> line, Consumer<Refusal> refused) {
    try (CsvReader<CsvRecord> reader = reader();
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (!records.hasNext()) {
        throw invalid("", "empty");
      }
      List<String> heading = heading(records.next());
      if (!records.hasNext()) {
        throw invalid("", "empty");
      }
      while (records.hasNext()) {
        give(records.next(), heading, line, refused);
      }
    } catch (CsvParseException e) {
      throw new Problem(ProblemType.UNREADABLE_BODY, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the columns, as the file has them. */
  public List<String> heading() {
    try (CsvReader<CsvRecord> reader = reader();
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (!records.hasNext()) {
        throw invalid("", "empty");
      }
      return records.next().getFields().stream().map(CsvLines::cleaned).toList();
    } catch (CsvParseException e) {
      throw new Problem(ProblemType.UNREADABLE_BODY, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvReader<CsvRecord> reader() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .detectBomHeader(true)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(file, StandardCharsets.UTF_8);
  }

  private char separator() throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LONGEST_FIELD);
    }
    String heading = new String(start, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    return (char) SEPARATORS.chars().filter(it -> heading.indexOf(it) >= 0).findFirst().orElse(',');
  }

  private List<String> heading(CsvRecord first) {
    List<String> heading =
        first.getFields().stream()
            .map(field -> cleaned(field).toLowerCase(Locale.ROOT))
            .map(field -> names.getOrDefault(field, field).toLowerCase(Locale.ROOT))
            .toList();
    Set<String> present = heading.stream().collect(toSet());
    List<Violation> missing =
        needed.stream()
            .filter(column -> !present.contains(column.toLowerCase(Locale.ROOT)))
            .map(column -> new Violation("/heading/" + column, "missing"))
            .toList();
    if (!missing.isEmpty()) {
      throw new Problem(ProblemType.INVALID, missing);
    }
    return heading;
  }

  private static void give(
      CsvRecord read, List<String> heading, Consumer<Line> line, Consumer<Refusal> refused) {
    long number = read.getStartingLineNumber();
    if (read.getFieldCount() != heading.size()) {
      refused.accept(new Refusal(number, "", "wrong-number-of-columns"));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      String text = read.getField(i);
      if (text.indexOf(UNREADABLE) >= 0) {
        refused.accept(new Refusal(number, heading.get(i), "not-utf-8"));
        return;
      }
      fields.put(heading.get(i), cleaned(text));
    }
    line.accept(new Line(number, fields));
  }

  private static String cleaned(String text) {
    return PlainText.clean(text);
  }

  private static Problem invalid(String path, String code) {
    return new Problem(ProblemType.INVALID, List.of(new Violation(path, code)));
  }
}
