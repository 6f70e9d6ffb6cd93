package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final Words WORDS = new Words();

  private final Rules rules = new Rules(new SettableClock());

  @ParameterizedTest
  @CsvSource({
    "words, '', words, missing",
    "how-long, '', how-long, missing",
    "how-long, aeons, how-long, not-offered",
    "given-name, '', given-name, missing",
    "given-name, 12345, given-name, not-a-name",
    "family-name, '', family-name, missing",
    "birth-date-day, '', birth-date, incomplete",
    "birth-date-day, 32, birth-date, not-a-date",
    "birth-date-month, Smarch, birth-date, not-a-date",
    "birth-date-year, 84, birth-date, year-not-four-digits",
    "birth-date-year, 2027, birth-date, in-future",
    "birth-date-year, 1884, birth-date, too-long-ago",
    "postcode, '', postcode, missing",
    "postcode, nowhere, postcode, not-a-postcode",
    "nhs-number, 123, nhs-number, not-ten-digits",
    "nhs-number, 9990000019, nhs-number, wrong-check-digit",
    "mobile, '', mobile, missing",
    "mobile, 01902 555010, mobile, not-a-mobile-number",
    "mobile, hello, mobile, not-a-telephone-number",
    "contact-by, '', contact-by, missing",
    "contact-by, PIGEON, contact-by, not-offered",
  })
  void a_bad_value_is_found_with_its_reason(String field, String value, String found, String code) {
    assertThat(findings(TestForms.goodBut(field, value))).containsExactly(new Finding(found, code));
  }

  @Test
  void the_thirty_first_of_february_is_no_day() {
    Fields fields =
        TestForms.goodBut("birth-date-day", "31")
            .with(TestForms.goodBut("birth-date-month", "2"), List.of("birth-date-month"));
    assertThat(findings(fields)).containsExactly(new Finding("birth-date", "not-a-date"));
  }

  @ParameterizedTest
  @CsvSource({"words, 5000", "contact-when, 200"})
  void own_words_may_be_as_long_as_the_limit_and_no_longer(String field, int limit) {
    assertThat(findings(TestForms.goodBut(field, "𠮷".repeat(limit)))).isEmpty();
    assertThat(findings(TestForms.goodBut(field, "x".repeat(100_000))))
        .containsExactly(new Finding(field, "too-long", limit));
  }

  @Test
  void good_answers_pass_and_a_month_may_be_a_word() {
    assertThat(findings(TestForms.GOOD)).isEmpty();
    assertThat(findings(TestForms.goodBut("birth-date-month", "march"))).isEmpty();
  }

  @Test
  void every_finding_of_a_page_has_words_of_its_own() {
    Fields nothing = Fields.NONE;
    Stream.of(TestForms.HEALTH, TestForms.SHIPPED.get("admin"))
        .flatMap(form -> form.steps().stream())
        .forEach(
            step -> {
              FormErrors errors = new FormErrors(WORDS);
              rules.check(step, nothing).forEach(finding -> finding.addTo(errors, step));
              assertThat(errors.all()).allSatisfy(it -> assertThat(it.message()).isNotBlank());
            });
  }

  private List<Finding> findings(Fields fields) {
    return TestForms.HEALTH.steps(fields).stream()
        .flatMap(step -> rules.check(step, fields).stream())
        .toList();
  }
}
