package org.carepost.consultation;

import java.util.List;

/**
 * The parts of a FHIR Questionnaire that are read here; what a file leaves out is null, and a list
 * is then empty.
 *
 * @see <a href="https://hl7.org/fhir/R4/questionnaire.html">FHIR R4 Questionnaire</a>
 */
public record Questionnaire(
    String resourceType,
    String id,
    String url,
    String version,
    String title,
    String status,
    String date,
    String publisher,
    String description,
    List<Coding> code,
    List<Item> item) {
  /** As in the file. */
  public Questionnaire {
    code = orEmpty(code);
    item = orEmpty(item);
  }

  /** A question, or a text beside one. */
  public record Item(
      String linkId,
      String text,
      String type,
      Boolean required,
      Integer maxLength,
      String enableBehavior,
      List<EnableWhen> enableWhen,
      List<AnswerOption> answerOption,
      List<Extension> extension,
      List<Item> item) {
    /** As in the file. */
    public Item {
      enableWhen = orEmpty(enableWhen);
      answerOption = orEmpty(answerOption);
      extension = orEmpty(extension);
      item = orEmpty(item);
    }
  }

  /** When a question is asked. */
  public record EnableWhen(
      String question, String operator, Coding answerCoding, Boolean answerBoolean) {}

  /** One of the answers to choose from. */
  public record AnswerOption(Coding valueCoding) {}

  /** A code and its words. */
  public record Coding(String system, String code, String display) {}

  /** Several codes for one thing. */
  public record CodeableConcept(List<Coding> coding) {
    /** As in the file. */
    public CodeableConcept {
      coding = orEmpty(coding);
    }
  }

  /** More about an item. */
  public record Extension(String url, CodeableConcept valueCodeableConcept) {}

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
