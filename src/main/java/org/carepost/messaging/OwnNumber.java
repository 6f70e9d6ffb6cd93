package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepost.people.Patient;
import org.carepost.people.Patients;

/**
 * Keeps texts to a patient from going to a number that is not theirs any more: it may be somebody
 * else's by now.
 */
@ApplicationScoped
public class OwnNumber implements TextCheck {
  private static final String CHANGED = "the patient has another mobile number now";

  private final Patients patients;

  /** Asks the given patients for their numbers. */
  @Inject
  public OwnNumber(Patients patients) {
    this.patients = patients;
  }

  /** Addresses a text to the number that the patient has now, if they have one. */
  void follow(TextMessage text) {
    patient(text).flatMap(Patient::mobile).ifPresent(text::redirect);
  }

  @Override
  public Optional<String> objection(TextMessage text) {
    return patient(text)
        .filter(it -> !it.mobile().equals(Optional.of(text.mobile())))
        .map(it -> CHANGED);
  }

  private Optional<Patient> patient(TextMessage text) {
    return text.patient()
        .filter(it -> text.toOwnNumber())
        .flatMap(id -> patients.find(text.practice(), id));
  }
}
