package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;

/** Says which registered patient a request is of, where that could not be told from the answers. */
@ApplicationScoped
public class MatchPatient {
  private final CaseWork work;

  @Inject
  MatchPatient(CaseWork work) {
    this.work = work;
  }

  /**
   * Throws as {@link ExpectedCase} says; another practice's case is not found.
   *
   * @param patient of the same practice, or empty to take back what was said before
   */
  @Transactional
  public Case match(ExpectedCase expected, Optional<Patient> patient, StaffMember by) {
    return work.on(
        expected,
        by,
        Action.PATIENT_MATCHED,
        (it, at) ->
            Optional.of(
                patient.map(who -> it.match(who, by, at)).orElseGet(() -> it.unmatch(by, at))));
  }
}
