package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.people.StaffMember;

/** Ends a case with an outcome. */
@ApplicationScoped
public class CloseCase {
  private final CaseWork work;
  private final Cases cases;

  @Inject
  CloseCase(CaseWork work, Cases cases) {
    this.work = work;
    this.cases = cases;
  }

  /**
   * Throws as {@link Case} and {@link ExpectedCase} say; another practice's case is not found. A
   * case that nobody has is claimed on the way.
   *
   * @param note for colleagues, at most 2,000 characters, or empty
   */
  @Transactional
  public Case close(ExpectedCase expected, Outcome outcome, String note, StaffMember by) {
    return work.on(
        expected,
        by,
        Action.CASE_CLOSED,
        (it, at) -> {
          it.claim(by, at).ifPresent(cases::record);
          if (!note.isEmpty()) {
            cases.record(it.note(note, by, at));
          }
          return Optional.of(it.close(outcome, by, at));
        });
  }
}
