package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.PersonName;
import org.carepost.people.Postcode;
import org.carepost.people.UnfitValue;

/** What every answer must be like, however it comes in. */
@ApplicationScoped
public class Rules {
  private static final String MISSING = "missing";

  private final Clock clock;

  /** Rules of today. */
  @Inject
  public Rules(Clock clock) {
    this.clock = clock;
  }

  /** What is wrong with the answers to one page; at most one finding a field, in their order. */
  List<Finding> check(Step step, Fields answers) {
    return findings(step, answers).flatMap(Optional::stream).toList();
  }

  private Stream<Optional<Finding>> findings(Step step, Fields answers) {
    if (step instanceof Question question) {
      return Stream.of(question(question, answers.text(question.linkId())));
    }
    return switch ((PersonStep) step) {
      case NAME ->
          Stream.of(
              required("given-name", answers, PersonName::part),
              required("family-name", answers, PersonName::part));
      case BIRTH_DATE -> Stream.of(birthDate(answers));
      case RECORD ->
          Stream.of(
              required("postcode", answers, Postcode::parse),
              optional("nhs-number", answers, NhsNumber::parse));
      case CONTACT ->
          Stream.of(
              required("mobile", answers, MobileNumber::parse),
              required("contact-by", answers, Rules::contactBy),
              atMost(Contact.LONGEST_WHEN, "contact-when", answers.text("contact-when")));
    };
  }

  private static Optional<Finding> question(Question question, String answer) {
    if (answer.isEmpty()) {
      return found(question.required(), question.linkId(), MISSING);
    }
    return question.options().isEmpty()
        ? atMost(question.longest(), question.linkId(), answer)
        : found(question.option(answer).isEmpty(), question.linkId(), "not-offered");
  }

  private Optional<Finding> birthDate(Fields answers) {
    List<String> parts = PersonStep.BIRTH_DATE.fields().stream().map(answers::text).toList();
    if (parts.stream().anyMatch(String::isEmpty)) {
      boolean all = parts.stream().allMatch(String::isEmpty);
      return found(true, "birth-date", all ? MISSING : "incomplete");
    }
    return fits(
        "birth-date", () -> BirthDate.parse(parts.get(0), parts.get(1), parts.get(2), clock));
  }

  private static void contactBy(String typed) {
    if (Arrays.stream(Contact.By.values()).noneMatch(by -> by.name().equals(typed))) {
      throw new UnfitValue("not-offered", "not a way to answer");
    }
  }

  private static Optional<Finding> required(String field, Fields answers, Consumer<String> parser) {
    return answers.text(field).isEmpty()
        ? found(true, field, MISSING)
        : optional(field, answers, parser);
  }

  private static Optional<Finding> optional(String field, Fields answers, Consumer<String> parser) {
    String typed = answers.text(field);
    return typed.isEmpty() ? Optional.empty() : fits(field, () -> parser.accept(typed));
  }

  private static Optional<Finding> fits(String field, Runnable parser) {
    try {
      parser.run();
      return Optional.empty();
    } catch (UnfitValue unfit) {
      return found(true, field, unfit.code());
    }
  }

  private static Optional<Finding> atMost(int limit, String field, String typed) {
    return typed.codePointCount(0, typed.length()) <= limit
        ? Optional.empty()
        : Optional.of(new Finding(field, "too-long", limit));
  }

  private static Optional<Finding> found(boolean wrong, String field, String code) {
    return wrong ? Optional.of(new Finding(field, code)) : Optional.empty();
  }
}
