package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;

/**
 * Keeps texts to a patient from going to a number that is not theirs any more: it may be somebody
 * else's by now.
 */
@ApplicationScoped
public class OwnNumber {
  private final Patients patients;

  /** Asks the given patients for their numbers. */
  @Inject
  public OwnNumber(Patients patients) {
    this.patients = patients;
  }

  /**
   * Addresses a text that nobody has to the number that the patient has now, if they have one.
   *
   * @return whether that is another than before
   */
  boolean follow(TextMessage text) {
    Optional<MobileNumber> now =
        patient(text).flatMap(Patient::mobile).filter(it -> !it.equals(text.mobile()));
    now.ifPresent(text::redirect);
    return now.isPresent();
  }

  private Optional<Patient> patient(TextMessage text) {
    return text.patient()
        .filter(it -> text.toOwnNumber())
        .flatMap(id -> patients.find(text.practice(), id));
  }
}
