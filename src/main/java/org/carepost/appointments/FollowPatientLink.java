package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.people.BirthDate;
import org.carepost.people.Patients;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Lets a browser in by the patient's birth date. Tries at one link wait for one another, so that no
 * more are looked at than are allowed.
 */
@ApplicationScoped
public class FollowPatientLink {
  private final PatientLinks links;
  private final Patients patients;
  private final Audit audit;
  private final Clock clock;

  @Inject
  FollowPatientLink(PatientLinks links, Patients patients, Audit audit, Clock clock) {
    this.links = links;
    this.patients = patients;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a link says to a browser. */
  public enum Door {
    /** Too many wrong birth dates, or too old. */
    ENDED,
    /** The birth date must be given. */
    SHUT,
    /** The birth date was given. */
    OPEN
  }

  /**
   * The link with a secret.
   *
   * @throws Problem not found, if there is none
   */
  @Transactional
  public PatientLink link(String token) {
    return links.find(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * Whether the link opens for a browser.
   *
   * @param visit SHA-256 of its visit cookie
   */
  public Door door(PatientLink link, byte[] visit) {
    Instant now = clock.instant();
    if (!link.aliveAt(now)) {
      return Door.ENDED;
    }
    return link.openFor(visit, now) ? Door.OPEN : Door.SHUT;
  }

  /**
   * Tries a birth date; a wrong one is counted for the life of the link.
   *
   * @return the link as it is then
   */
  @Transactional
  public PatientLink open(String token, BirthDate given, byte[] visit) {
    Instant now = clock.instant();
    PatientLink link = links.lock(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (link.aliveAt(now)) {
      boolean right = patients.get(link.practice(), link.patient()).born().equals(given);
      if (right) {
        link.open(visit, now);
      } else {
        link.refuse(now);
      }
      audit.record(
          link.practice(),
          Actor.patient(),
          right ? Action.APPOINTMENT_OPENED : Action.APPOINTMENT_REFUSED,
          link.about().toString());
    }
    return link;
  }
}
