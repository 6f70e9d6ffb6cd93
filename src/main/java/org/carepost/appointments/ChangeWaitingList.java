package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Puts patients on the waiting list and takes them off. */
@ApplicationScoped
public class ChangeWaitingList {
  private final WaitingList list;
  private final Patients patients;
  private final Clinics clinics;
  private final Audit audit;
  private final Clock clock;

  @Inject
  ChangeWaitingList(
      WaitingList list, Patients patients, Clinics clinics, Audit audit, Clock clock) {
    this.list = list;
    this.patients = patients;
    this.clinics = clinics;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A patient waits.
   *
   * @throws Problem not found, if patient or clinic is not of this practice
   */
  @Transactional
  public WaitingPlace add(UUID patient, WaitingPlace.Wish wish, StaffMember by) {
    if (wish.clinic() != null) {
      clinics.get(by.practice(), wish.clinic());
    }
    WaitingPlace place =
        new WaitingPlace(patients.get(by.practice(), patient), wish, by, clock.instant());
    list.add(place);
    audit.record(by.practice(), by.actor(), Action.WAITING_STARTED, patient.toString());
    return place;
  }

  /**
   * A patient does not wait any more.
   *
   * @throws Problem not found, if the place is not of this practice
   */
  @Transactional
  public void remove(UUID place, StaffMember by) {
    WaitingPlace it =
        list.lockPlace(by.practice(), place).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    it.leave();
    audit.record(by.practice(), by.actor(), Action.WAITING_ENDED, it.patient().toString());
  }
}
