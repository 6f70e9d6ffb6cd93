package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepost.messaging.TextGateways;
import org.carepost.messaging.TextNumbers;
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
  private final TextNumbers numbers;
  private final TextGateways gateways;
  private final Clock clock;

  /** Knows the numbers of the given patients. */
  @Inject
  public TextedNumbers(Patients patients, TextNumbers numbers, TextGateways gateways, Clock clock) {
    this.patients = patients;
    this.numbers = numbers;
    this.gateways = gateways;
    this.clock = clock;
  }

  /** Whether this one is: those abroad are only if it is a registered patient's. */
  boolean include(PracticeId practice, MobileNumber mobile) {
    return !mobile.abroad() || !patients.withMobile(practice, mobile, 1).isEmpty();
  }

  /**
   * Whether somebody who named this one may be told that a confirmation comes: it is texted, wants
   * texts, and they arrive. What is known of patients with it does not count, so that nobody learns
   * of them.
   */
  boolean reach(PracticeId practice, MobileNumber mobile) {
    return gateways.any()
        && include(practice, mobile)
        && numbers
            .find(mobile)
            .filter(it -> it.stoppedAt().isPresent() || it.failedAt(clock.instant()))
            .isEmpty();
  }
}
