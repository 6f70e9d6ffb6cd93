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
  private final TellClosed tellClosed;

  @Inject
  CloseCase(CaseWork work, Cases cases, TellClosed tellClosed) {
    this.work = work;
    this.cases = cases;
    this.tellClosed = tellClosed;
  }

  /**
   * Throws as {@link Case} and {@link ExpectedCase} say; another practice's case is not found. A
   * case that nobody has is claimed on the way. A patient to whom nobody wrote gets a text.
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
          CaseEvent closed = it.close(outcome, by, at);
          tellClosed.tell(it, outcome);
          return Optional.of(closed);
        });
  }
}
