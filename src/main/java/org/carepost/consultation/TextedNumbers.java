package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/**
 * Which numbers are texted because somebody named them in a request. Anybody may name one, and
 * those who own a costly number abroad would have it texted all day.
 */
@ApplicationScoped
public class TextedNumbers {
  private final Patients patients;

  /** Knows the numbers of the given patients. */
  @Inject
  public TextedNumbers(Patients patients) {
    this.patients = patients;
  }

  /** Whether this one is: those abroad are only if it is a registered patient's. */
  boolean include(PracticeId practice, MobileNumber mobile) {
    return !mobile.abroad() || !patients.withMobile(practice, mobile, 1).isEmpty();
  }
}
