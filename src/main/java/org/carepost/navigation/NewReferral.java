package org.carepost.navigation;

import java.util.Objects;
import java.util.Optional;

/**
 * What a referral is to say; there is none without consent.
 *
 * @param to id and name of the service; empty for the practice's own link worker
 * @param reason why, 1 to 2,000 characters
 * @param consent how the patient agreed
 * @param before scores at the start, if they were asked
 */
public record NewReferral(
    Optional<To> to, String reason, Consent consent, Optional<WellbeingScores> before) {
  /**
   * @throws NullPointerException without consent
   */
  public NewReferral {
    Objects.requireNonNull(consent, "consent");
  }

  /**
   * A service of the directory.
   *
   * @param service its id
   * @param name what people call it
   */
  public record To(String service, String name) {}

  /** Nothing of the person. */
  @Override
  public String toString() {
    return "NewReferral[" + to + "]";
  }
}
