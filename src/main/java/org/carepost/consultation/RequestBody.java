package org.carepost.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepost.platform.PlainText;

/**
 * A request as a program sends it.
 *
 * @param form id of the form that is answered
 * @param patient who asks
 * @param contact how they want to be answered
 * @param answers to the form's questions, in any order
 */
public record RequestBody(
    @Size(max = 40, message = "too-long") String form,
    @Valid Patient patient,
    @Valid ContactWish contact,
    @Valid @Size(max = 100, message = "too-many") List<AnswerValue> answers) {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  /** A request; what is left out is empty. */
  public RequestBody {
    form = form == null ? "" : form;
    patient = patient == null ? new Patient("", "", "", "", "", "") : patient;
    contact = contact == null ? new ContactWish("", "") : contact;
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /**
   * Who asks.
   *
   * @param birthDate year, month and day, like {@code 1984-03-27}
   * @param nhsNumber ten digits, spaces may be among them; may be left out
   */
  public record Patient(
      @Size(max = 500, message = "too-long") String givenName,
      @Size(max = 500, message = "too-long") String familyName,
      @Size(max = 50, message = "too-long") String birthDate,
      @Size(max = 50, message = "too-long") String postcode,
      @Size(max = 50, message = "too-long") String mobile,
      @Size(max = 50, message = "too-long") String nhsNumber) {
    /** Nothing of the values. */
    @Override
    public String toString() {
      return "Patient[******]";
    }
  }

  /**
   * How they want to be answered.
   *
   * @param by TEXT, TELEPHONE or EITHER
   * @param when in their own words; may be left out
   */
  public record ContactWish(
      @Size(max = 20, message = "too-long") String by,
      @Size(max = 1_000, message = "too-long") String when) {}

  /**
   * The answer to one question.
   *
   * @param linkId of the question in the form
   * @param value their own words, or the code of an option
   */
  public record AnswerValue(
      @Size(max = 40, message = "too-long") String linkId,
      @Size(max = 100_000, message = "too-long") String value) {
    /** Nothing of the values. */
    @Override
    public String toString() {
      return "AnswerValue[******]";
    }
  }

  /** The same as fields of the pages, cleaned as what is typed there is. */
  Fields fields() {
    Map<String, String> fields = new HashMap<>();
    answers.forEach(answer -> put(fields, text(answer.linkId()), answer.value()));
    put(fields, "given-name", patient.givenName());
    put(fields, "family-name", patient.familyName());
    put(fields, "postcode", patient.postcode());
    put(fields, "nhs-number", patient.nhsNumber());
    put(fields, "mobile", patient.mobile());
    put(fields, "contact-by", contact.by());
    put(fields, "contact-when", contact.when());
    putBirthDate(fields);
    return new Fields(fields);
  }

  /** A date of another shape goes into one field, and so is incomplete. */
  private void putBirthDate(Map<String, String> fields) {
    Matcher date = DATE.matcher(text(patient.birthDate()));
    if (date.matches()) {
      put(fields, "birth-date-day", date.group(3));
      put(fields, "birth-date-month", date.group(2));
      put(fields, "birth-date-year", date.group(1));
    } else {
      put(fields, "birth-date-day", patient.birthDate());
    }
  }

  private static void put(Map<String, String> fields, String field, String value) {
    fields.put(field, text(value));
  }

  private static String text(String value) {
    return PlainText.clean(value);
  }

  /** Nothing of the values. */
  @Override
  public String toString() {
    return "RequestBody[" + form + "]";
  }
}
