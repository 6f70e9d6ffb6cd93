package org.carepost.triage;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.consultation.Reference;
import org.carepost.people.BirthDate;
import org.carepost.people.UnfitValue;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/** What is typed to see a request. */
public record StatusForm(String reference, String day, String month, String year) {
  static StatusForm of(Typed typed) {
    return new StatusForm(
        typed.text("reference"),
        typed.text("born-day"),
        typed.text("born-month"),
        typed.text("born-year"));
  }

  Optional<Reference> checkedReference(FormErrors errors) {
    Optional<Reference> parsed = PathReference.find(reference);
    if (parsed.isEmpty()) {
      errors.add("reference", "triage.status.problem.reference");
    }
    return parsed;
  }

  Optional<BirthDate> checkedBirthDate(FormErrors errors, Clock clock) {
    try {
      return Optional.of(BirthDate.parse(day, month, year, clock));
    } catch (UnfitValue e) {
      errors.add(
          "born",
          isComplete() && e.code().equals("not-a-date")
              ? "triage.status.problem.not-a-date"
              : "triage.status.problem.born");
      return Optional.empty();
    }
  }

  private boolean isComplete() {
    return Stream.of(day, month, year).noneMatch(String::isBlank);
  }
}
