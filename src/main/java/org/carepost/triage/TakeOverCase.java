package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;

/** Takes a case from the colleague who has it open: what is urgent cannot wait for them. */
@ApplicationScoped
public class TakeOverCase {
  private final CaseWork work;

  @Inject
  TakeOverCase(CaseWork work) {
    this.work = work;
  }

  /** Throws as {@link Case} says; another practice's case is not found. */
  @Transactional
  public Case takeOver(Reference reference, StaffMember by) {
    return work.on(
        ExpectedCase.any(reference),
        by,
        Action.CASE_CLAIMED,
        (it, at) -> Optional.of(it.takeOver(by, at)));
  }
}
