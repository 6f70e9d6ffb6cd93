package org.carepost.navigation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads a file in parts, none of which may be larger than 256 KB where that is asked for. */
final class BoundedParser extends JsonParserDelegate {
  private static final long MOST_BYTES = 256 * 1024;

  private final ObjectMapper mapper;
  private long end = Long.MAX_VALUE;

  BoundedParser(JsonParser whole, ObjectMapper mapper) {
    super(whole);
    this.mapper = mapper;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken next = super.nextToken();
    if (delegate.currentLocation().getByteOffset() > end) {
      throw new ServiceFile.Unfit("too-large");
    }
    return next;
  }

  /** From here on reads 256 KB at most, until told otherwise. */
  void bound() {
    end = delegate.currentLocation().getByteOffset() + MOST_BYTES;
  }

  /** From here on reads as much as there is. */
  void unbound() {
    end = Long.MAX_VALUE;
  }

  /** The value that begins here; the parser stands at its end then. */
  JsonNode tree() throws IOException {
    return mapper.readTree(this);
  }
}
