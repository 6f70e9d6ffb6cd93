package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The objects of Open Referral UK 3.0 as JSON schemas, <code>directory/schemas</code>. */
public final class StandardSchemas {
  private StandardSchemas() {}

  /** An object is what the standard says of its sort. */
  public static void assertFits(String sort, JsonNode object) {
    String file = "/directory/schemas/" + sort + ".json";
    try (InputStream in = StandardSchemas.class.getResourceAsStream(file)) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(object)).as("%s: %.200s", sort, object).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page is one, and so is each object on it. */
  public static void assertPageOf(String sort, JsonNode page) {
    assertFits("page", page);
    page.get("contents").forEach(it -> assertFits(sort, it));
  }
}
