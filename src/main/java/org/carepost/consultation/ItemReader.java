package org.carepost.consultation;

import static org.carepost.consultation.FormReader.check;
import static org.carepost.consultation.FormReader.filled;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepost.consultation.Questionnaire.AnswerOption;
import org.carepost.consultation.Questionnaire.EnableWhen;
import org.carepost.consultation.Questionnaire.Item;

/** Reads one question of a form. */
final class ItemReader {
  private static final String ITEM_CONTROL =
      "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
  private static final int LONGEST_TEXT = 5_000;
  private static final int LONGEST_LINE = 200;
  private static final Set<String> TAKEN =
      PersonStep.all().stream()
          .flatMap(step -> Stream.concat(Stream.of(step.id()), step.fields().stream()))
          .collect(Collectors.toUnmodifiableSet());
  private static final List<Option> YES_AND_NO =
      List.of(new Option("true", "Yes"), new Option("false", "No"));

  private final String path;
  private final Item item;
  private final List<Question> before;

  /**
   * @param path JSON pointer to the item
   * @param before the questions before it
   */
  ItemReader(String path, Item item, List<Question> before) {
    this.path = path;
    this.item = item;
    this.before = before;
  }

  /**
   * The question.
   *
   * @throws BrokenForm if it cannot be asked
   */
  Question read() {
    check(FormReader.isName(item.linkId()), path + "/linkId", "must be small letters and dashes");
    check(!TAKEN.contains(item.linkId()), path + "/linkId", "is the name of a page of every form");
    check(earlier(item.linkId()) == null, path + "/linkId", "is given twice");
    filled(item.text(), path + "/text");
    Question.Type type = type();
    return new Question(
        item.linkId(),
        item.text(),
        help(),
        type,
        Boolean.TRUE.equals(item.required()),
        longest(type),
        options(type),
        conditions(),
        "any".equals(item.enableBehavior()));
  }

  private Question.Type type() {
    return switch (item.type() == null ? "" : item.type()) {
      case "string" -> Question.Type.STRING;
      case "text" -> Question.Type.TEXT;
      case "choice" -> Question.Type.CHOICE;
      case "boolean" -> Question.Type.BOOLEAN;
      default -> throw new BrokenForm(path + "/type", "must be string, text, choice or boolean");
    };
  }

  private int longest(Question.Type type) {
    int most = type == Question.Type.STRING ? LONGEST_LINE : LONGEST_TEXT;
    int longest = item.maxLength() == null ? most : item.maxLength();
    check(longest >= 1 && longest <= most, path + "/maxLength", "must be 1 to " + most);
    return longest;
  }

  private List<Option> options(Question.Type type) {
    if (type == Question.Type.BOOLEAN) {
      return YES_AND_NO;
    }
    boolean chosen = type == Question.Type.CHOICE;
    check(
        chosen ? item.answerOption().size() > 1 : item.answerOption().isEmpty(),
        path + "/answerOption",
        chosen ? "must be two or more" : "is for a choice only");
    return IntStream.range(0, item.answerOption().size())
        .mapToObj(i -> option(item.answerOption().get(i), path + "/answerOption/" + i))
        .toList();
  }

  private static Option option(AnswerOption from, String path) {
    check(from.valueCoding() != null, path + "/valueCoding", "must be given");
    filled(from.valueCoding().code(), path + "/valueCoding/code");
    filled(from.valueCoding().display(), path + "/valueCoding/display");
    return new Option(from.valueCoding().code(), from.valueCoding().display());
  }

  private List<Condition> conditions() {
    check(
        item.enableWhen().size() < 2 || Set.of("any", "all").contains(behaviour()),
        path + "/enableBehavior",
        "must be any or all");
    return IntStream.range(0, item.enableWhen().size())
        .mapToObj(i -> condition(item.enableWhen().get(i), path + "/enableWhen/" + i))
        .toList();
  }

  private String behaviour() {
    return item.enableBehavior() == null ? "" : item.enableBehavior();
  }

  private Condition condition(EnableWhen from, String path) {
    Question earlier = earlier(from.question());
    check(earlier != null, path + "/question", "must be the linkId of an earlier question");
    check(
        "=".equals(from.operator()) || "!=".equals(from.operator()),
        path + "/operator",
        "must be = or !=");
    String code =
        from.answerCoding() == null
            ? String.valueOf(from.answerBoolean())
            : from.answerCoding().code();
    check(earlier.option(code).isPresent(), path, "must name an answer of the earlier question");
    return new Condition(from.question(), "=".equals(from.operator()), code);
  }

  private Question earlier(String linkId) {
    return before.stream().filter(it -> it.linkId().equals(linkId)).findFirst().orElse(null);
  }

  /** The text of the child that is help; any other child is a question within one, not asked. */
  private String help() {
    List<Item> children = item.item();
    check(
        children.size() <= 1 && children.stream().allMatch(ItemReader::isHelp),
        path + "/item",
        "may only hold one text that is help");
    return children.isEmpty() ? null : children.get(0).text();
  }

  private static boolean isHelp(Item child) {
    return "display".equals(child.type())
        && child.text() != null
        && child.extension().stream()
            .filter(extension -> ITEM_CONTROL.equals(extension.url()))
            .filter(extension -> extension.valueCodeableConcept() != null)
            .flatMap(extension -> extension.valueCodeableConcept().coding().stream())
            .anyMatch(coding -> "help".equals(coding.code()));
  }
}
