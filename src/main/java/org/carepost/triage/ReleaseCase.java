package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;

/** Puts a case back for somebody else. */
@ApplicationScoped
public class ReleaseCase {
  private final CaseWork work;

  @Inject
  ReleaseCase(CaseWork work) {
    this.work = work;
  }

  /** Throws as {@link Case} says; another practice's case is not found. */
  @Transactional
  public Case release(Reference reference, StaffMember by) {
    return work.on(
        ExpectedCase.any(reference),
        by,
        Action.CASE_RELEASED,
        (it, at) -> Optional.of(it.release(by, at)));
  }
}
