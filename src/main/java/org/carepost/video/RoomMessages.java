package org.carepost.video;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.platform.PlainText;

/**
 * Reads what pages say in a room. Only what is known is taken over, each value within its bounds,
 * so that nobody can hand anything else on to others.
 *
 * @see <a href="https://www.w3.org/TR/webrtc/#rtcsessiondescriptioninit-dictionary">WebRTC,
 *     descriptions and candidates</a>
 */
final class RoomMessages {
  /** Longest message, in characters. */
  static final int LONGEST = 32 * 1024;

  private static final int LONGEST_SDP = 30_000;
  private static final int LONGEST_CANDIDATE = 1_000;
  private static final int LONGEST_NAME = 256;
  private static final int MOST_LINES = 256;
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Set<String> DESCRIPTIONS = Set.of("offer", "answer", "rollback");
  private static final Set<String> DEVICES =
      Set.of("microphone", "camera", "screen", "pictureLost");

  private RoomMessages() {}

  /**
   * Reads one message.
   *
   * @throws Malformed if it is no message of ours; says nothing of its content
   */
  static RoomMessage read(String text) {
    if (text.length() > LONGEST) {
      throw new Malformed();
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    } catch (RuntimeException unreadable) {
      // missing members and wrong types have many names, and too deep nesting has none of its own
      throw new Malformed();
    }
  }

  private static RoomMessage read(JsonObject said) {
    return switch (said.getString("t")) {
      case "signal" -> new RoomMessage.Signal(uuid(said.getString("to")), content(said));
      case "devices" -> new RoomMessage.Devices(devices(said));
      case "quality" -> new RoomMessage.Measured(quality(said));
      case "chat" -> chat(said);
      case "leave" -> new RoomMessage.Leave();
      case "ping" -> new RoomMessage.Ping();
      default -> throw new Malformed();
    };
  }

  private static JsonObject content(JsonObject said) {
    JsonObjectBuilder content = Json.createObjectBuilder();
    if (said.containsKey("restart")) {
      check(flag(said, "restart"));
      content.add("restart", true);
    } else if (said.containsKey("description")) {
      JsonObject description = said.getJsonObject("description");
      String type = description.getString("type");
      check(DESCRIPTIONS.contains(type));
      content.add(
          "description",
          Json.createObjectBuilder()
              .add("type", type)
              .add("sdp", bounded(description.getString("sdp", ""), LONGEST_SDP)));
    } else {
      content.add("candidate", candidate(said.getJsonObject("candidate")));
    }
    return content.build();
  }

  private static JsonObjectBuilder candidate(JsonObject given) {
    JsonObjectBuilder candidate =
        Json.createObjectBuilder()
            .add("candidate", bounded(given.getString("candidate"), LONGEST_CANDIDATE));
    optional(candidate, given, "sdpMid");
    optional(candidate, given, "usernameFragment");
    if (given.get("sdpMLineIndex") instanceof JsonNumber line) {
      int index = line.intValueExact();
      check(index >= 0 && index < MOST_LINES);
      candidate.add("sdpMLineIndex", index);
    }
    return candidate;
  }

  private static void optional(JsonObjectBuilder to, JsonObject from, String name) {
    if (from.get(name) instanceof JsonString text) {
      to.add(name, bounded(text.getString(), LONGEST_NAME));
    }
  }

  private static JsonObject devices(JsonObject said) {
    JsonObjectBuilder content = Json.createObjectBuilder();
    DEVICES.forEach(name -> content.add(name, flag(said, name)));
    return content.build();
  }

  private static RoomMessage chat(JsonObject said) {
    String words = PlainText.clean(said.getString("words"));
    check(!words.isEmpty() && words.length() <= ChatMessage.LONGEST);
    return new RoomMessage.Chat(uuid(said.getString("said")), words);
  }

  private static Quality quality(JsonObject said) {
    int delay = said.getJsonNumber("delayMs").intValueExact();
    check(delay >= 0 && delay <= Quality.LONGEST_DELAY_MS);
    return new Quality(
        delay,
        flag(said, "poor"),
        flag(said, "relayed"),
        flag(said, "pictureLost"),
        flag(said, "soundOnly"));
  }

  private static boolean flag(JsonObject from, String name) {
    JsonValue value = from.getOrDefault(name, JsonValue.FALSE);
    check(value == JsonValue.TRUE || value == JsonValue.FALSE);
    return value == JsonValue.TRUE;
  }

  /** {@link UUID#fromString} takes shapes that are none. */
  private static UUID uuid(String text) {
    check(UUID_SHAPE.matcher(text).matches());
    return UUID.fromString(text);
  }

  private static String bounded(String text, int longest) {
    check(text.length() <= longest);
    return text;
  }

  private static void check(boolean fits) {
    if (!fits) {
      throw new Malformed();
    }
  }
}
