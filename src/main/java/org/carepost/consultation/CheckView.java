package org.carepost.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.people.Identity;
import org.carepost.people.NhsNumber;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;

/**
 * All answers of a form that is filled in.
 *
 * @param journey where they stand
 * @param answers the form's own
 * @param person who they are and how to reach them
 */
public record CheckView(Journey journey, List<Row> answers, List<Row> person) {

  /**
   * One answer.
   *
   * @param question what was asked, or what is known
   * @param answer in words
   * @param change address where it is changed
   */
  public record Row(String question, String answer, String change) {}

  static CheckView of(Journey journey, Words words, Clock clock) {
    FilledForm filled = new FilledForm(journey.form(), journey.fields());
    return new CheckView(
        journey,
        Stream.concat(
                journey.walk().steps().stream().flatMap(step -> answer(journey, step, words)),
                help(journey, words))
            .toList(),
        person(journey, filled.person(clock), filled.contact(), words));
  }

  /** Name of the practice. */
  public String practice() {
    return journey.practice().name();
  }

  /** Address of the practice's front door. */
  public String home() {
    return "/r/" + journey.practice().id();
  }

  /** What the form is for. */
  public String caption() {
    return journey.form().title();
  }

  /** Where the page is sent. */
  public String action() {
    return journey.check();
  }

  /** Where Back leads: to the last question. */
  public String back() {
    return journey.path(PersonStep.CONTACT);
  }

  /** Whether other help was offered to them, and they may choose again. */
  public boolean wasOfferedHelp() {
    return wasOfferedHelp(journey);
  }

  private static boolean wasOfferedHelp(Journey journey) {
    return !journey.fields().text(OtherHelp.SERVICE).isEmpty();
  }

  private static Stream<Row> answer(Journey journey, Step step, Words words) {
    if (!(step instanceof Question question)) {
      return Stream.empty();
    }
    String answer =
        question
            .answer(journey.fields())
            .map(Answer::text)
            .orElse(words.text("consultation.check.none"));
    return Stream.of(new Row(question.words(), answer, change(journey, question)));
  }

  private static Stream<Row> help(Journey journey, Words words) {
    if (!wasOfferedHelp(journey)) {
      return Stream.empty();
    }
    ServiceText service = ServiceText.parse(journey.fields().text(OtherHelp.SERVICE));
    String key = "consultation.check.help." + OtherHelp.decision(journey.fields());
    return Stream.of(
        new Row(words.text("consultation.check.help"), words.text(key, service.name()), null));
  }

  private static List<Row> person(Journey journey, Identity person, Contact contact, Words words) {
    String none = words.text("consultation.check.none");
    String number = person.nhsNumber().map(NhsNumber::spaced).orElse(none);
    String when = Optional.of(contact.when()).filter(it -> !it.isEmpty()).orElse(none);
    String by = words.text("consultation.contact.by." + contact.by());
    return Stream.of(
            new Fact("name", person.name().full(), PersonStep.NAME),
            new Fact("birth-date", WallClock.date(person.born().date()), PersonStep.BIRTH_DATE),
            new Fact("postcode", person.postcode().text(), PersonStep.RECORD),
            new Fact("nhs-number", number, PersonStep.RECORD),
            new Fact("mobile", contact.mobile().national(), PersonStep.CONTACT),
            new Fact("contact-by", by, PersonStep.CONTACT),
            new Fact("contact-when", when, PersonStep.CONTACT))
        .map(fact -> fact.row(journey, words))
        .toList();
  }

  private record Fact(String name, String value, Step step) {
    Row row(Journey journey, Words words) {
      return new Row(words.text("consultation.check." + name), value, change(journey, step));
    }
  }

  private static String change(Journey journey, Step step) {
    return journey.path(step) + "?change=1";
  }
}
