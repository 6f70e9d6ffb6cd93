package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;

/** Finds registered patients for staff of their practice. */
@ApplicationScoped
public class FindPatients {
  private static final int LONGEST_SEARCH = 200;

  private final Patients patients;
  private final Audit audit;

  @Inject
  FindPatients(Patients patients, Audit audit) {
    this.patients = patients;
    this.audit = audit;
  }

  /**
   * By NHS number or the beginning of a name, in the order of names; none for an empty search.
   *
   * @param limit of how many are given
   */
  @Transactional
  public List<Patient> find(String search, int limit, StaffMember by) {
    String words = search.strip();
    if (words.isEmpty() || words.length() > LONGEST_SEARCH) {
      return List.of();
    }
    List<Patient> found = patients.search(by.practice(), words, limit);
    audit.record(by.practice(), by.actor(), Action.PATIENTS_SEARCHED, found.size() + " found");
    return found;
  }
}
