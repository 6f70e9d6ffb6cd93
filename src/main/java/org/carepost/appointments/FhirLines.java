package org.carepost.appointments;

import static org.carepost.platform.imports.JsonLines.read;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;
import org.carepost.platform.imports.Lines;
import org.carepost.platform.imports.Refusal;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/**
 * A FHIR R4 Bundle of Appointments in JSON, read entry by entry, twice: whom an appointment refers
 * to may come after it. A line is the place of its entry, from 1.
 *
 * @param file where it lies
 * @see <a href="https://hl7.org/fhir/R4/bundle.html">FHIR R4, Bundle</a>
 */
record FhirLines(Path file) implements Lines {
  private static final char UNREADABLE = '\uFFFD';

  @Override
  public void forEach(Consumer<Line> line, Consumer<Refusal> refused) {
    FhirActors actors = new FhirActors();
    pass((number, entry) -> actors.note(entry), refusal -> {});
    pass((number, entry) -> give(number, entry, actors, line), refused);
  }

  private static void give(long number, JsonObject entry, FhirActors actors, Consumer<Line> line) {
    if (FhirActors.isBeside(entry)) {
      return;
    }
    Line read = new Line(number, FhirAppointment.fields(entry, actors));
    if (read.fields().values().stream().anyMatch(it -> it.indexOf(UNREADABLE) >= 0)) {
      throw new LineRefused("", "not-utf-8");
    }
    line.accept(read);
  }

  private interface Each {
    void entry(long number, JsonObject entry);
  }

  private void pass(Each each, Consumer<Refusal> refused) {
    try (InputStream in = Files.newInputStream(file);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        JsonParser parser = Json.createParser(text)) {
      if (!read(parser::hasNext) || read(parser::next) != JsonParser.Event.START_OBJECT) {
        throw new Problem(ProblemType.UNREADABLE_BODY);
      }
      new Reading(parser, each, refused).bundle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One pass through the file. */
  private static final class Reading {
    private final JsonParser parser;
    private final Each each;
    private final Consumer<Refusal> refused;
    private boolean bundle;
    private long number;

    Reading(JsonParser parser, Each each, Consumer<Refusal> refused) {
      this.parser = parser;
      this.each = each;
      this.refused = refused;
    }

    void bundle() {
      while (read(parser::next) != JsonParser.Event.END_OBJECT) {
        String member = parser.getString();
        JsonParser.Event value = read(parser::next);
        if (member.equals("resourceType")) {
          bundle = value == JsonParser.Event.VALUE_STRING && parser.getString().equals("Bundle");
        } else if (member.equals("entry") && value == JsonParser.Event.START_ARRAY) {
          entries();
        } else {
          skip(value);
        }
      }
      if (!bundle) {
        throw invalid("/resourceType", "not-a-bundle");
      }
      if (number == 0) {
        throw invalid("/entry", "empty");
      }
    }

    private void entries() {
      for (JsonParser.Event next = read(parser::next);
          next != JsonParser.Event.END_ARRAY;
          next = read(parser::next)) {
        number++;
        if (next != JsonParser.Event.START_OBJECT) {
          throw new Problem(ProblemType.UNREADABLE_BODY);
        }
        give(read(parser::getObject));
      }
    }

    private void give(JsonObject entry) {
      try {
        each.entry(number, entry);
      } catch (LineRefused notOne) {
        refused.accept(notOne.at(new Line(number, Map.of())));
      } catch (ClassCastException wrongType) {
        refused.accept(new Refusal(number, "", "wrong-type"));
      }
    }

    private void skip(JsonParser.Event value) {
      read(
          () -> {
            switch (value) {
              case START_ARRAY -> parser.skipArray();
              case START_OBJECT -> parser.skipObject();
              default -> {}
            }
            return value;
          });
    }

    private static Problem invalid(String path, String code) {
      return new Problem(ProblemType.INVALID, List.of(new Violation(path, code)));
    }
  }

  /** For the helpers of an entry. */
  static List<JsonObject> objects(JsonObject in, String member) {
    JsonArray array = in.getJsonArray(member);
    return array == null ? List.of() : array.getValuesAs(JsonValue::asJsonObject);
  }
}
