package org.carepost.navigation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * An object of a file, whose members are asked for by the shape that they must have.
 *
 * @param object what the file has
 * @param path JSON pointer to it
 * @param fault is told the pointer and the reason of each member that has another shape; what is
 *     answered for it then is as if it were missing
 */
record JsonPart(ObjectNode object, String path, BiConsumer<String, String> fault) {
  private static final Pattern ID = Pattern.compile("[!-~]{1,64}");
  private static final Pattern WEB = Pattern.compile("(?i)(https?://)?[^\\s:/]+\\.[^\\s]*");
  private static final int LENGTH_OF_DATE = 10;

  /** Whether something stands there. */
  boolean has(String name) {
    JsonNode value = object.get(name);
    return value != null && !value.isNull() && !value.asText("-").isEmpty();
  }

  /** Text of a member, or empty. */
  String text(String name, int longest) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      return refused(name, "not-a-text", "");
    }
    return value.textValue().length() > longest ? refused(name, "too-long", "") : value.textValue();
  }

  /** The same, and it must be there. */
  String required(String name, int longest) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull() || (value.isTextual() && value.textValue().isBlank())) {
      return refused(name, "missing", "");
    }
    return text(name, longest);
  }

  /** What the source calls it. */
  String id() {
    String id = required("id", Integer.MAX_VALUE);
    return id.isEmpty() || ID.matcher(id).matches() ? id : refused("id", "not-an-id", "");
  }

  /** One of these texts. */
  String oneOf(String name, List<String> values) {
    String text = required(name, Integer.MAX_VALUE);
    return text.isEmpty() || values.contains(text) ? text : refused(name, "unknown", "");
  }

  /** A number in these bounds. */
  OptionalDouble number(String name, double least, double most) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return OptionalDouble.empty();
    }
    if (!value.isNumber()) {
      return refused(name, "not-a-number", OptionalDouble.empty());
    }
    double number = value.doubleValue();
    return number >= least && number <= most
        ? OptionalDouble.of(number)
        : refused(name, "out-of-bounds", OptionalDouble.empty());
  }

  /** A date, of which a time of day may follow. */
  Optional<LocalDate> date(String name) {
    String text = text(name, LENGTH_OF_DATE * LENGTH_OF_DATE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      boolean timed = text.length() > LENGTH_OF_DATE && text.charAt(LENGTH_OF_DATE) == 'T';
      return Optional.of(LocalDate.parse(timed ? text.substring(0, LENGTH_OF_DATE) : text));
    } catch (DateTimeException notDate) {
      return refused(name, "not-a-date", Optional.empty());
    }
  }

  /** An address that a browser may be sent to. */
  void web(String name) {
    String text = text(name, 2_000);
    if (!text.isBlank() && !WEB.matcher(text.strip()).matches()) {
      fault.accept(path + "/" + name, "not-a-web-address");
    }
  }

  /** A member that is an object. */
  Optional<JsonPart> part(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    return value instanceof ObjectNode it
        ? Optional.of(new JsonPart(it, path + "/" + name, fault))
        : refused(name, "not-an-object", Optional.empty());
  }

  /** A member that is a list of objects; empty if it is missing. */
  List<JsonPart> parts(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      return refused(name, "not-a-list", List.of());
    }
    List<JsonPart> parts = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      if (value.get(i) instanceof ObjectNode it) {
        parts.add(new JsonPart(it, path + "/" + name + "/" + i, fault));
      } else {
        fault.accept(path + "/" + name + "/" + i, "not-an-object");
      }
    }
    return parts;
  }

  /** Refuses a member. */
  <T> T refused(String name, String reason, T instead) {
    fault.accept(path + "/" + name, reason);
    return instead;
  }
}
