package org.carepost.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form: its questions, then the pages about the person.
 *
 * @param version which one
 * @param title what it is for, as a link says it
 * @param description more about it, in one sentence
 * @param questions in the order in which they are asked
 * @param json the FHIR Questionnaire that it was read from
 */
public record Form(
    FormVersion version, String title, String description, List<Question> questions, String json) {
  /** A form that nobody can change. */
  public Form {
    questions = List.copyOf(questions);
  }

  /** Its name, as in its address. */
  public String id() {
    return version.id();
  }

  /** What it asks about. */
  public RequestKind kind() {
    return version.kind();
  }

  /** The question of that name. */
  public Optional<Question> question(String linkId) {
    return questions.stream().filter(question -> question.linkId().equals(linkId)).findFirst();
  }

  /** All its pages, whether asked or not. */
  List<Step> steps() {
    return Stream.concat(questions.stream(), PersonStep.all().stream()).toList();
  }

  /**
   * The pages that are asked, given the answers; those to questions that are not do not count. In
   * an emergency no question is asked that has no answer yet, but for who it is.
   */
  List<Step> steps(Fields answers) {
    boolean hurried = !answers.text(Emergency.ANSWER).isEmpty();
    List<Step> asked = new ArrayList<>();
    Fields counted = Fields.NONE;
    for (Question question : questions) {
      boolean leftOut = hurried && answers.text(question.linkId()).isEmpty();
      if (question.isAsked(counted) && !leftOut) {
        asked.add(question);
        counted = counted.with(answers, question.fields());
      }
    }
    asked.addAll(PersonStep.all());
    return asked;
  }
}
