package org.carepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyReaderTest {
  private final JsonBodyReader reader = new JsonBodyReader();

  /** A body like those of the API. */
  public record Letter(String text, List<Part> parts) {
    /** Something in it. */
    public record Part(String name) {}
  }

  @Test
  void a_body_is_read_with_what_it_leaves_out() {
    assertThat(read("{\"text\":\"café\",\"parts\":[{\"name\":\"a\"},{\"name\":null}],\"more\":1}"))
        .isEqualTo(new Letter("café", List.of(new Letter.Part("a"), new Letter.Part(null))));
    assertThat(read(" {} \n")).isEqualTo(new Letter(null, null));
    assertThat(read(" ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":5}",
        "{\"text\":true}",
        "{\"text\":{\"a\":\"b\"}}",
        "{\"text\":[\"a\"]}",
        "{\"parts\":[{\"name\":5}]}",
        "{\"parts\":{\"name\":\"a\"}}",
        "{\"text\":\"trail\"} xx",
        "{\"text\":\"trail\"}]",
        "{\"text\":\"twice\"}{\"text\":\"twice\"}",
        "{\"text\":\"first\",\"text\":\"second\"}",
        "{\"text\":",
        "text",
        "[]",
        "5"
      })
  void whatever_else_is_refused(String body) {
    refused(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void characters_that_are_not_utf_8_are_refused() {
    refused("{\"text\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1));
  }

  private void refused(byte[] body) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> reader.read(body, Letter.class))
        .extracting(Problem::type)
        .isEqualTo(ProblemType.UNREADABLE_BODY);
  }

  private Letter read(String body) {
    return reader.read(body.getBytes(StandardCharsets.UTF_8), Letter.class);
  }
}
