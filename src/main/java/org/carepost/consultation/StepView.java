package org.carepost.consultation;

import java.util.List;
import org.carepost.platform.web.Choice;

/**
 * One page of a form.
 *
 * @param journey where they stand
 * @param step which page
 * @param fields what is in its fields
 * @param change whether they came to change an answer, and go back to check them all
 * @param kept whether it must be said that what they typed was kept though other answers are gone
 */
public record StepView(Journey journey, Step step, Fields fields, boolean change, boolean kept) {
  /** Name of the practice. */
  public String practice() {
    return journey.practice().name();
  }

  /** Address of the practice's front door. */
  public String home() {
    return "/r/" + journey.practice().id();
  }

  /** The practice's telephone number, as it is to be shown. */
  public String telephone() {
    return journey.practice().telephone();
  }

  /** The same as a link. */
  public String telephoneLink() {
    return PracticeDoor.telephoneLink(journey.practice());
  }

  /** What the form is for. */
  public String caption() {
    return journey.form().title();
  }

  /** Where the page is sent. */
  public String action() {
    return journey.path(step) + (change ? "?change=1" : "");
  }

  /** Where Back leads. */
  public String back() {
    return change && journey.walk().firstUnanswered().isEmpty()
        ? journey.check()
        : journey.before(step);
  }

  /** The question, on a page of the form's own. */
  public Question question() {
    return (Question) step;
  }

  /** Its options. */
  public List<Choice> choices() {
    return question().options().stream()
        .map(option -> Choice.of(option.code(), option.words()))
        .toList();
  }

  /** What is in a field. */
  public String text(String field) {
    return fields.text(field);
  }

  /** The template of the page. */
  String template() {
    return "consultation/"
        + (step instanceof PersonStep person
            ? switch (person) {
              case NAME -> "name";
              case BIRTH_DATE -> "birthDate";
              case RECORD -> "record";
              case CONTACT -> "contact";
            }
            : "question");
  }
}
