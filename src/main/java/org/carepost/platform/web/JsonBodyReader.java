package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Reads what programs send, and guesses nothing: JSON in UTF-8, one value, no key twice, texts as
 * strings. An empty body is null.
 *
 * <p>Errors: unreadable body for anything else; the body's bytes are bounded by {@link BodyLimit}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {
  private static final Map<String, Object> NO_KEY_TWICE =
      Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withDeserializers(new Text()));

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(body.readAllBytes(), type);
  }

  <T> T read(byte[] body, Class<T> type) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      if (text.isBlank()) {
        return null;
      }
      checkOneValue(text);
      return jsonb.fromJson(text, type);
    } catch (CharacterCodingException | JsonException | JsonbException e) {
      throw new Problem(ProblemType.UNREADABLE_BODY, e);
    }
  }

  private static void checkOneValue(String text) {
    try (JsonReader reader =
        Json.createReaderFactory(NO_KEY_TWICE).createReader(new StringReader(text))) {
      reader.readValue();
    }
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        parser.next(); // the end of the value must be the end of the body
      }
    }
  }

  /** A text is a string: numbers and truth are not turned into one. */
  private static final class Text implements JsonbDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return switch (parser.getValue().getValueType()) {
        case STRING -> parser.getString();
        case NULL -> null;
        default -> throw new JsonbException("a text must be a string");
      };
    }
  }
}
