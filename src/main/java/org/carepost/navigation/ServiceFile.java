package org.carepost.navigation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Services as Open Referral UK 3.0 has them: one page with <code>contents</code>, or one service a
 * line; gzip or plain. It is read once from front to end, a service at a time.
 *
 * @param file where it lies
 */
record ServiceFile(Path file) {
  private static final Set<String> OF_PAGE =
      Set.of(
          "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty");
  private static final String CONTENTS = "contents";
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 40;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();
  private static final ObjectMapper MAPPER = JsonMapper.builder(JSON).build();

  /**
   * A service of the file.
   *
   * @param line where it begins, from 1
   * @param path JSON pointer to it
   */
  record Found(long line, String path, ObjectNode service) {}

  /**
   * Gives every service in turn.
   *
   * @param refused is told once where the file cannot be read on, and why
   */
  void forEach(Consumer<Found> found, Consumer<ServiceRefusal> refused) {
    try (InputStream in = PlainStream.of(file);
        JsonParser whole = JSON.createParser(in);
        BoundedParser parser = new BoundedParser(whole, MAPPER)) {
      Walk walk = new Walk(parser, found);
      try {
        walk.walk();
      } catch (IOException e) {
        JsonLocation at = whole.currentLocation();
        refused.accept(new ServiceRefusal(Math.max(1, at.getLineNr()), walk.path, reason(e)));
      }
    } catch (IOException e) {
      refused.accept(new ServiceRefusal(0, "", reason(e)));
    }
  }

  /** What goes wrong with files; anything else is the machine's fault, not the sender's. */
  private static String reason(IOException e) {
    if (e instanceof Unfit unfit) {
      return unfit.getMessage();
    } else if (e instanceof StreamConstraintsException) {
      return "too-long-or-deep";
    } else if (e instanceof JsonEOFException || e instanceof EOFException) {
      return "truncated";
    } else if (e instanceof CharConversionException) {
      return "not-utf-8";
    } else if (e instanceof ZipException) {
      return "broken-gzip";
    } else if (e instanceof JsonProcessingException broken) {
      return String.valueOf(broken.getOriginalMessage()).contains("UTF-8")
          ? "not-utf-8"
          : "not-json";
    }
    throw new UncheckedIOException(e);
  }

  /** The file is not what is read here; the message is the reason's code. */
  static final class Unfit extends IOException {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
      super(reason);
    }
  }

  private static final class Walk {
    private final BoundedParser parser;
    private final Consumer<Found> found;
    private String path = "";
    private long count;

    Walk(BoundedParser parser, Consumer<Found> found) {
      this.parser = parser;
      this.found = found;
    }

    void walk() throws IOException {
      if (parser.nextToken() == null) {
        throw new Unfit("empty");
      }
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new Unfit("not-a-page");
      }
      ObjectNode first = MAPPER.createObjectNode();
      long line = line();
      parser.bound();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(CONTENTS) && OF_PAGE.containsAll(names(first))) {
          parser.unbound();
          page();
          return;
        }
        path = "/0";
        first.set(name, parser.tree());
      }
      lines(line, first);
    }

    private void page() throws IOException {
      path = "/" + CONTENTS;
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw new Unfit("not-a-list");
      }
      path = "/" + CONTENTS + "/0";
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        give(line(), tree());
        path = "/" + CONTENTS + "/" + count;
      }
      path = "";
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new Unfit("more-after-the-end");
      }
    }

    private void lines(long line, ObjectNode first) throws IOException {
      parser.unbound();
      give(line, first);
      path = "/" + count;
      while (parser.nextToken() != null) {
        give(line(), tree());
        path = "/" + count;
      }
    }

    private JsonNode tree() throws IOException {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new Unfit("not-an-object");
      }
      parser.bound();
      JsonNode tree = parser.tree();
      parser.unbound();
      return tree;
    }

    private void give(long line, JsonNode service) {
      found.accept(new Found(line, path, (ObjectNode) service));
      count++;
    }

    private long line() {
      return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static Set<String> names(ObjectNode object) {
      Set<String> names = new HashSet<>();
      object.fieldNames().forEachRemaining(names::add);
      return names;
    }
  }
}
