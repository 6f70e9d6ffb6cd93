package org.carepost.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepost.platform.problem.Violation;

/** Says what is wrong with a request that a program sent, in its own terms. */
final class BodyCheck {
  private static final Map<String, String> PATHS =
      Map.of(
          "given-name", "/patient/givenName",
          "family-name", "/patient/familyName",
          "birth-date", "/patient/birthDate",
          "postcode", "/patient/postcode",
          "nhs-number", "/patient/nhsNumber",
          "mobile", "/patient/mobile",
          "contact-by", "/contact/by",
          "contact-when", "/contact/when");

  private final Form form;
  private final RequestBody body;
  private final Fields fields;
  private final Rules rules;

  /** Checks by the given rules. */
  BodyCheck(Form form, RequestBody body, Rules rules) {
    this.form = form;
    this.body = body;
    this.fields = body.fields();
    this.rules = rules;
  }

  /** Everything that is wrong, in the order of the form; empty if nothing is. */
  List<Violation> violations() {
    List<Step> asked = form.steps(fields);
    return Stream.concat(
            unasked(asked),
            asked.stream().flatMap(step -> rules.check(step, fields).stream()).map(this::violation))
        .toList();
  }

  private Stream<Violation> unasked(List<Step> asked) {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, body.answers().size())
        .mapToObj(
            i -> {
              String linkId = body.answers().get(i).linkId();
              String path = "/answers/" + i + "/linkId";
              if (asked.stream().noneMatch(step -> isQuestion(step, linkId))) {
                return Optional.of(new Violation(path, "not-asked"));
              }
              return seen.add(linkId)
                  ? Optional.<Violation>empty()
                  : Optional.of(new Violation(path, "answered-twice"));
            })
        .flatMap(Optional::stream);
  }

  private static boolean isQuestion(Step step, String linkId) {
    return step instanceof Question && step.id().equals(linkId);
  }

  /** A missing answer is laid to the list, any other to its value. */
  private Violation violation(Finding finding) {
    String path = PATHS.get(finding.field());
    if (path != null) {
      return new Violation(path, finding.code());
    }
    return IntStream.range(0, body.answers().size())
        .filter(i -> finding.field().equals(body.answers().get(i).linkId()))
        .mapToObj(i -> new Violation("/answers/" + i + "/value", finding.code()))
        .findFirst()
        .orElseGet(() -> new Violation("/answers", finding.field() + "-" + finding.code()));
  }
}
