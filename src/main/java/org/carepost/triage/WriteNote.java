package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;

/** Adds a note that only staff see. */
@ApplicationScoped
public class WriteNote {
  private final CaseWork work;
  private final Cases cases;

  @Inject
  WriteNote(CaseWork work, Cases cases) {
    this.work = work;
    this.cases = cases;
  }

  /**
   * Writes it; what the same person wrote last is not written twice.
   *
   * @param text 1 to 2,000 characters
   */
  @Transactional
  public Case write(Reference reference, String text, StaffMember by) {
    return work.on(
        ExpectedCase.any(reference),
        by,
        Action.NOTE_WRITTEN,
        (it, at) ->
            cases.history(by.practice(), it.id()).stream()
                    .reduce((before, after) -> after)
                    .filter(last -> last.isNoteOf(by, text))
                    .isPresent()
                ? Optional.empty()
                : Optional.of(it.note(text, by, at)));
  }
}
