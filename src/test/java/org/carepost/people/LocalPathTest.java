package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  private static final URI HERE = URI.create("https://carepost.example.com/sign-in");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/triage", "/triage/7KQ4-MX2P/reply", "/triage?state=a%20b&x=1"})
  void paths_of_this_site_are_taken(String path) {
    assertThat(LocalPath.of(path)).contains(new LocalPath(path));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example.com",
        "/\\evil.example.com",
        "https://evil.example.com",
        "triage",
        "\\\\evil",
        "/triage\r\nSet-Cookie: a=b",
        "/tri age",
        "/%zz",
        "/\u202E",
        "javascript:alert(1)",
        "/\t/evil",
        "/a\\..\\b",
        "/<script>"
      })
  void anything_else_is_not(String sent) {
    assertThat(LocalPath.of(sent)).isEmpty();
  }

  @Test
  void a_path_has_an_end() {
    assertThat(LocalPath.of("/" + "a".repeat(499))).isPresent();
    assertThat(LocalPath.of("/" + "a".repeat(500))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalPath("//evil.example.com"))
        .withMessage("not a path on this site");
  }

  @Test
  void an_address_gives_its_path_and_query() {
    URI address = URI.create("https://carepost.example.com/triage/x?q=a%26b#f");
    assertThat(LocalPath.of(address)).contains(new LocalPath("/triage/x?q=a%26b"));
  }

  @Property
  void whatever_is_taken_stays_on_this_site(
      @ForAll @CharRange(from = '\u0000', to = '\u00FF') String sent) {
    LocalPath.of("/" + sent)
        .ifPresent(
            path -> assertThat(HERE.resolve(path.text()).getHost()).isEqualTo(HERE.getHost()));
  }
}
