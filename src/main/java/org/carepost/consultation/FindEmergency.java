package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepost.navigation.RedFlag;
import org.carepost.navigation.RedFlags;

/** Finds what must not wait in the answers to any form, administrative ones too. */
@ApplicationScoped
public class FindEmergency {
  /** What the fields of questions about safety begin with; the flag's id follows. */
  static final String SAFETY = "safety.";

  private final RedFlags rules;

  /** Finds by the given rules. */
  @Inject
  public FindEmergency(RedFlags rules) {
    this.rules = rules;
  }

  /** What is in a form so far, with what its reader was shown before. */
  Emergency in(Form form, Fields fields) {
    List<String> known = new ArrayList<>(Emergency.shownIds(fields));
    fields.values().entrySet().stream()
        .filter(field -> field.getKey().startsWith(SAFETY) && field.getValue().equals("yes"))
        .map(field -> field.getKey().substring(SAFETY.length()))
        .forEach(known::add);
    FilledForm filled = new FilledForm(form, fields);
    heard(filled.answers(), fields.text("contact-when")).stream()
        .map(RedFlag::id)
        .forEach(known::add);
    return Emergency.of(rules.named(known), fields);
  }

  /** What is in a request, however it came in. */
  Emergency in(NewRequest asked) {
    List<String> known =
        new ArrayList<>(asked.emergency().flags().stream().map(RedFlag::id).toList());
    heard(asked.answers(), asked.contact().when()).stream().map(RedFlag::id).forEach(known::add);
    return new Emergency(rules.named(known), asked.emergency().shown(), asked.emergency().answer());
  }

  private List<RedFlag> heard(Answers answers, String when) {
    return rules.heard(Stream.concat(answers.says(), Stream.of(when)));
  }

  /** Version of the rules that find it. */
  int version() {
    return rules.pedigree().version();
  }
}
