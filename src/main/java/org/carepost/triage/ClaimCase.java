package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.audit.Action;
import org.carepost.consultation.Reference;
import org.carepost.people.StaffMember;

/** Takes a case, so that colleagues see who works on it. */
@ApplicationScoped
public class ClaimCase {
  private final CaseWork work;

  @Inject
  ClaimCase(CaseWork work) {
    this.work = work;
  }

  /** Throws as {@link Case} says; another practice's case is not found. */
  @Transactional
  public Case claim(Reference reference, StaffMember by) {
    return work.on(
        ExpectedCase.any(reference), by, Action.CASE_CLAIMED, (it, at) -> it.claim(by, at));
  }
}
