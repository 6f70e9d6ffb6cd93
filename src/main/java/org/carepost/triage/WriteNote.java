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

  @Inject
  WriteNote(CaseWork work) {
    this.work = work;
  }

  /**
   * @param text 1 to 2,000 characters
   */
  @Transactional
  public Case write(Reference reference, String text, StaffMember by) {
    return work.on(
        ExpectedCase.any(reference),
        by,
        Action.NOTE_WRITTEN,
        (it, at) -> Optional.of(it.note(text, by, at)));
  }
}
