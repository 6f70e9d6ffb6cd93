package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page template keeps to. */
class TemplatesTest {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern INLINE =
      Pattern.compile("<style\\b|\\sstyle=|\\son[a-z]+=\"|javascript:|<script(?![^>]*\\ssrc=)");
  private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\b");

  @ParameterizedTest
  @MethodSource("templates")
  void every_form_that_posts_carries_the_visits_token(Path template) {
    Matcher forms = FORM.matcher(SourceFiles.text(template));
    while (forms.find()) {
      if (forms.group(1).toLowerCase(java.util.Locale.ROOT).contains("post")) {
        assertThat(forms.group(2)).contains("@template.nhs.csrf(");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void scripts_and_styles_are_files(Path template) {
    assertThat(SourceFiles.text(template)).doesNotContainPattern(INLINE);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothing_is_written_unescaped(Path template) {
    assertThat(SourceFiles.text(template)).doesNotContainPattern(UNESCAPED);
  }

  static List<Path> templates() {
    return SourceFiles.below("web/templates", ".jte");
  }
}
