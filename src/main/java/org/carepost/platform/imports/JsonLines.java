package org.carepost.platform.imports;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/**
 * A JSON array of objects whose members are texts, in UTF-8.
 *
 * @param file where it lies
 */
public record JsonLines(Path file) implements Lines {
  private static final char UNREADABLE = '\uFFFD';

  @Override
  public void forEach(Consumer<Line> line, Consumer<Refusal> refused) {
    try (InputStream in = Files.newInputStream(file);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        JsonParser parser = Json.createParser(text)) {
      expect(parser, JsonParser.Event.START_ARRAY);
      long number = 0;
      for (JsonParser.Event next = read(parser::next);
          next != JsonParser.Event.END_ARRAY;
          next = read(parser::next)) {
        number++;
        if (next != JsonParser.Event.START_OBJECT) {
          throw new Problem(ProblemType.UNREADABLE_BODY);
        }
        give(number, read(parser::getObject), line, refused);
      }
      if (number == 0) {
        throw new Problem(ProblemType.INVALID, List.of(new Violation("", "empty")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void expect(JsonParser parser, JsonParser.Event event) {
    if (!read(parser::hasNext) || read(parser::next) != event) {
      throw new Problem(ProblemType.UNREADABLE_BODY);
    }
  }

  /**
   * What a parser says next. What is cut off, too deep or too large a number has many names there.
   *
   * @throws Problem {@link ProblemType#UNREADABLE_BODY} whatever it chokes on
   */
  public static <T> T read(Supplier<T> next) {
    try {
      return next.get();
    } catch (RuntimeException unreadable) {
      throw new Problem(ProblemType.UNREADABLE_BODY, unreadable);
    }
  }

  private static void give(
      long number, JsonObject object, Consumer<Line> line, Consumer<Refusal> refused) {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      String text = text(member.getValue());
      if (text == null || text.indexOf(UNREADABLE) >= 0) {
        refused.accept(new Refusal(number, "", text == null ? "not-a-text" : "not-utf-8"));
        return;
      }
      fields.put(member.getKey().toLowerCase(Locale.ROOT), PlainText.clean(text));
    }
    line.accept(new Line(number, fields));
  }

  private static String text(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> read(value::toString);
      case NULL -> "";
      case ARRAY, OBJECT, TRUE, FALSE -> null;
    };
  }
}
