package org.carepost.appointments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/**
 * Some lines of a file, and what its columns mean, as typed.
 *
 * @param lines heading first
 * @param columns of the file by our names; empty for none
 * @param dates ISO or DAY_FIRST
 */
public record ImportForm(String lines, Map<String, String> columns, String dates) {
  /** Most characters of lines. */
  static final int LONGEST = 90_000;

  /** Columns that a file may have beside those it must have. */
  static final List<String> OPTIONAL =
      List.of("day", "slotType", "status", "cancelledBy", "reason");

  static ImportForm of(Typed typed) {
    Map<String, String> columns = new LinkedHashMap<>();
    fields().forEach(field -> columns.put(field, typed.text("column-" + field)));
    return new ImportForm(typed.text("lines"), columns, typed.text("dates"));
  }

  /** Our names of columns, those first that are needed. */
  static List<String> fields() {
    List<String> fields = new ArrayList<>(AppointmentLine.COLUMNS);
    fields.addAll(OPTIONAL);
    return fields;
  }

  /** The same with columns as they are mapped, or called as ours. */
  ImportForm guessed(List<String> heading, Optional<ImportMapping> mapping) {
    Map<String, String> known = mapping.map(ImportMapping::names).orElse(Map.of());
    Map<String, String> guess = new LinkedHashMap<>();
    for (String field : fields()) {
      guess.put(
          field,
          heading.stream()
              .filter(
                  name ->
                      field.equals(known.get(name.toLowerCase(Locale.ROOT)))
                          || folded(name).equals(folded(field)))
              .findFirst()
              .orElse(""));
    }
    return new ImportForm(
        lines, guess, mapping.map(it -> it.dates().name()).orElse(ImportMapping.Dates.ISO.name()));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** Our names by what the file calls its columns, in small letters; or errors. */
  Map<String, String> names(List<String> heading, FormErrors errors, Words words) {
    Map<String, String> names = new HashMap<>();
    columns.forEach(
        (field, name) -> {
          if (name.isEmpty()) {
            if (AppointmentLine.COLUMNS.contains(field)) {
              errors.add(
                  "column-" + field,
                  "appointments.imports.problem.column",
                  words.text("appointments.imports.field." + field));
            }
          } else if (!heading.contains(name)
              || names.put(name.toLowerCase(Locale.ROOT), field) != null) {
            errors.add("column-" + field, "appointments.imports.problem.twice");
          }
        });
    return names;
  }

  /** How the file writes days; or an error. */
  Optional<ImportMapping.Dates> written(FormErrors errors) {
    for (ImportMapping.Dates it : ImportMapping.Dates.values()) {
      if (it.name().equals(dates)) {
        return Optional.of(it);
      }
    }
    errors.add("dates", "appointments.imports.problem.dates");
    return Optional.empty();
  }

  /** Nothing of the lines. */
  @Override
  public String toString() {
    return "ImportForm[]";
  }
}
