package org.carepost.appointments;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.platform.imports.CsvLines;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.Refusal;

/**
 * A practice's file of appointments in comma-separated values, as its mapping says.
 *
 * @param lines with our names of columns
 * @param dayFirst whether 03/04/2026 is 3 April; if not, such a day is refused
 */
record AppointmentFile(Lines lines, boolean dayFirst) implements Lines {
  private static final List<String> TIMES = List.of("start", "end");
  private static final List<String> MOMENTS = List.of("start", "end", "bookedat");
  private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9:.]+");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?:[ T]+([0-9]{1,2})(:[0-9:.]+))?");

  static AppointmentFile of(Path file, Optional<ImportMapping> mapping) {
    return new AppointmentFile(
        new CsvLines(
            file, AppointmentLine.COLUMNS, mapping.map(ImportMapping::names).orElse(Map.of())),
        mapping.filter(it -> it.dates() == ImportMapping.Dates.DAY_FIRST).isPresent());
  }

  @Override
  public void forEach(Consumer<Line> line, Consumer<Refusal> refused) {
    lines.forEach(it -> line.accept(dayFirst ? iso(withDay(it)) : withDay(it)), refused);
  }

  /** Times alone are those of the day that has a column of its own. */
  private static Line withDay(Line line) {
    String day = line.text("day");
    if (day.isEmpty()) {
      return line;
    }
    Map<String, String> fields = new HashMap<>(line.fields());
    TIMES.forEach(
        field ->
            fields.computeIfPresent(
                field, (name, text) -> TIME.matcher(text).matches() ? at(day, text) : text));
    return new Line(line.number(), fields);
  }

  private static String at(String day, String time) {
    return day + " " + (time.indexOf(':') == 1 ? "0" + time : time);
  }

  private static Line iso(Line line) {
    Map<String, String> fields = new HashMap<>(line.fields());
    MOMENTS.forEach(field -> fields.computeIfPresent(field, (name, text) -> iso(text)));
    return new Line(line.number(), fields);
  }

  private static String iso(String text) {
    Matcher match = DAY_FIRST.matcher(text);
    if (!match.matches()) {
      return text;
    }
    String day = match.group(3) + "-" + two(match.group(2)) + "-" + two(match.group(1));
    return match.group(4) == null ? day : day + "T" + two(match.group(4)) + match.group(5);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
