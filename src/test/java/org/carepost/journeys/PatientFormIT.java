package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient mistypes on every page of a form: it says what is wrong, and nothing typed is lost. */
@Journey
class PatientFormIT {
  private static final String FORM = "/r/" + AnsweredCase.PRACTICE + "/health/";
  private static final String MARK = "QXZ0815";
  private static final String LONG = MARK + "x".repeat(100_000);

  private WireVisitor patient;

  @BeforeEach
  void given_a_patient(RunningCarepost carepost) {
    patient = new WireVisitor(carepost.url());
  }

  /**
   * A page as it is sent.
   *
   * @param step of the form
   * @param wrong the field that the summary leads to
   * @param typed all fields
   */
  private record Sent(String step, String wrong, Map<String, String> typed) {
    static Sent with(String step, String wrong, String... fieldsAndValues) {
      Map<String, String> typed = new LinkedHashMap<>();
      for (int i = 0; i < fieldsAndValues.length; i += 2) {
        typed.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
      }
      return new Sent(step, wrong, typed);
    }
  }

  @Test
  void what_is_wrong_is_said_and_all_that_was_typed_is_still_there() {
    for (Sent sent :
        List.of(
            Sent.with("words", "words", "words", "It hurts. ".repeat(501)),
            Sent.with("name", "family-name", "given-name", "Ada", "family-name", ""),
            Sent.with("name", "given-name", "given-name", "4d4", "family-name", "Lovelace"),
            birthDate("31", "02", "1980"),
            birthDate("27", "Marz", "1984"),
            birthDate("1", "1", "2999"),
            birthDate("27", "3", ""),
            Sent.with("record", "postcode", "postcode", "WV4", "nhs-number", "999 000 0018"),
            Sent.with("record", "nhs-number", "postcode", "WV4 4LP", "nhs-number", "999 000 0019"),
            contact("mobile", "020 7946 0101", "after school"),
            contact("mobile", "07700 9009", "after school"),
            contact("contact-when", "07700 900998", "at tea time ".repeat(200).strip()))) {
      HttpResponse<String> page = patient.post(FORM + sent.step(), sent.typed());
      assertRefused(sent, page);
      sent.typed().values().forEach(typed -> assertKept(sent, typed, page));
    }
  }

  private static Sent birthDate(String day, String month, String year) {
    return Sent.with(
        "birth-date",
        "birth-date",
        "birth-date-day",
        day,
        "birth-date-month",
        month,
        "birth-date-year",
        year);
  }

  private static Sent contact(String wrong, String mobile, String when) {
    return Sent.with(
        "contact", wrong, "mobile", mobile, "contact-by", "TELEPHONE", "contact-when", when);
  }

  @Test
  void nothing_chosen_and_what_was_never_offered_are_refused() {
    for (String choice : List.of("", "never", "<script>")) {
      assertRefused("how-long", patient.post(FORM + "how-long", Map.of("how-long", choice)));
      assertRefused("hope", patient.post(FORM + "hope", Map.of("hope", choice)));
      Map<String, String> contact = Map.of("mobile", "07700 900998", "contact-by", choice);
      HttpResponse<String> page = patient.post(FORM + "contact", contact);
      assertRefused("contact-by", page);
      assertThat(page.body()).contains("07700 900998").doesNotContain("<script>");
    }
  }

  @Test
  void far_too_much_in_any_field_is_refused_and_still_there(RunningCarepost carepost) {
    for (String field :
        List.of(
            "words/words",
            "name/given-name",
            "name/family-name",
            "birth-date/birth-date-year",
            "record/postcode",
            "record/nhs-number",
            "contact/mobile",
            "contact/contact-when")) {
      String[] parts = field.split("/", -1);
      Map<String, String> typed = new LinkedHashMap<>(good(parts[0]));
      typed.put(parts[1], LONG);
      HttpResponse<String> page = patient.post(FORM + parts[0], typed);
      assertThat(page.statusCode()).as(field).isEqualTo(422);
      assertThat(page.body()).as(field).contains(LONG);
    }
    assertThat(carepost.newLog()).doesNotContain(MARK);
  }

  private static Map<String, String> good(String step) {
    return switch (step) {
      case "name" -> Map.of("given-name", "Ada", "family-name", "Lovelace");
      case "birth-date" -> birthDate("27", "3", "1984").typed();
      case "record" -> Map.of("postcode", "WV4 4LP", "nhs-number", "999 000 0018");
      case "contact" -> Map.of("mobile", "07700 900998", "contact-by", "TEXT");
      default -> Map.of();
    };
  }

  private static void assertRefused(Sent sent, HttpResponse<String> page) {
    assertRefused(sent.wrong(), page);
  }

  /** The summary leads to the field, or to its first part. */
  private static void assertRefused(String wrong, HttpResponse<String> page) {
    assertThat(page.statusCode()).as(wrong).isEqualTo(422);
    assertThat(page.body())
        .as(wrong)
        .contains("<title>Error: ", "nhsuk-error-summary", "href=\"#" + wrong);
  }

  private static void assertKept(Sent sent, String typed, HttpResponse<String> page) {
    boolean chosen = Arrays.asList("TEXT", "TELEPHONE", "EITHER").contains(typed);
    assertThat(
            Stream.of("value=\"" + typed + "\"", typed.strip() + "</textarea>")
                .anyMatch(page.body()::contains))
        .as("%s keeps %.40s", sent.step(), typed)
        .isTrue();
    if (chosen) {
      assertThat(page.body()).containsPattern("value=\"" + typed + "\"[^>]* checked");
    }
  }
}
