package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;

/** Brings a closed case back with its first waiting time. */
@ApplicationScoped
public class ReopenCase {
  private final CaseWork work;

  @Inject
  ReopenCase(CaseWork work) {
    this.work = work;
  }

  /** Throws as {@link Case} says; another practice's case is not found. */
  @Transactional
  public Case reopen(Reference reference, StaffMember by) {
    return work.on(
        ExpectedCase.any(reference),
        by,
        Action.CASE_REOPENED,
        (it, at) -> Optional.of(it.reopen(by, at)));
  }
}
