package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  @ParameterizedTest
  @ValueSource(strings = {"health", "admin"})
  void a_form_is_a_questionnaire_that_a_strict_reader_takes(String id) {
    IParser strict = FhirContext.forR4Cached().newJsonParser();
    strict.setParserErrorHandler(new StrictErrorHandler());

    Questionnaire read =
        strict.parseResource(Questionnaire.class, TestForms.SHIPPED.get(id).json());

    assertThat(read.getUrl()).endsWith("/Questionnaire/" + id);
    assertThat(read.getItem())
        .extracting(Questionnaire.QuestionnaireItemComponent::getLinkId)
        .containsExactlyElementsOf(
            TestForms.SHIPPED.get(id).questions().stream().map(Question::linkId).toList());
  }

  @Test
  void the_form_about_health_comes_first() {
    assertThat(TestForms.SHIPPED.all()).extracting(Form::id).containsExactly("health", "admin");
  }

  @Test
  void help_and_limits_are_read_with_their_question() {
    Question words = TestForms.HEALTH.question("words").orElseThrow();
    assertThat(words.help()).startsWith("Tell us in your own words");
    assertThat(words.longest()).isEqualTo(5_000);
    assertThat(words.required()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"resourceType\": \"Questionnaire\" | \"resourceType\": \"Patient\"    | /resourceType must be",
        "\"id\": \"health\"                  | \"id\": \"other\"                | /id must be the name",
        "\"status\": \"active\"              | \"status\": \"draft\"            | /status must be active",
        "\"code\": \"CLINICAL\"              | \"code\": \"OTHER\"              | /code must hold",
        "\"linkId\": \"words\"               | \"linkId\": \"birth-date\"       | /item/0/linkId is the name",
        "\"linkId\": \"hope\"                | \"linkId\": \"words\"            | /item/2/linkId is given twice",
        "\"type\": \"text\"                  | \"type\": \"date\"               | /item/0/type must be",
        "\"maxLength\": 5000                 | \"maxLength\": 5001              | /item/0/maxLength must be",
        "\"question\": \"hope\"              | \"question\": \"hop\"            | /item/3/enableWhen/0/question",
        "\"operator\": \"=\"                 | \"operator\": \">\"              | /item/3/enableWhen/0/operator",
        "\"code\": \"today\"                 | \"code\": \"\"                   | /item/1/answerOption/0/valueCoding/code",
        "\"item\": [                         | \"item\": 5, \"x\": [            | config/forms/health.json: ",
      })
  void a_broken_form_is_refused_by_its_file_and_path(
      String good, String broken, String named, @TempDir Path config) throws IOException {
    String json = TestForms.HEALTH.json().replaceFirst(literally(good), broken);
    Files.createDirectory(config.resolve("forms"));
    Files.writeString(config.resolve("forms/health.json"), json);

    assertThatExceptionOfType(BrokenForm.class)
        .isThrownBy(() -> new Forms(config.toString()))
        .withMessageStartingWith("config/forms/health.json: ")
        .withMessageContaining(named);
  }

  private static String literally(String text) {
    return Pattern.quote(text);
  }
}
