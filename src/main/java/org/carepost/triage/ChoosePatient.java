package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carepost.consultation.Request;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;

/** Whom staff may mean: those born on the day that was given, or whose NHS number they type. */
@ApplicationScoped
class ChoosePatient {
  private static final int MOST = 20;

  private final Patients patients;

  @Inject
  ChoosePatient(Patients patients) {
    this.patients = patients;
  }

  /** The registered patients of the practice who were born on that day, by name. */
  List<Choice> offered(Request request) {
    return patients.born(request.practice(), request.person().born(), MOST).stream()
        .map(it -> new Choice(it.id().toString(), it.name().full(), known(it)))
        .toList();
  }

  /** A patient as staff tell one from another: name and NHS number. */
  static String described(Patient patient) {
    return patient.nhsNumber().isEmpty()
        ? patient.name().full()
        : patient.name().full() + ", " + patient.nhsNumber().get().spaced();
  }

  private static String known(Patient patient) {
    return patient
        .nhsNumber()
        .map(number -> patient.postcode().text() + ", " + number.spaced())
        .orElse(patient.postcode().text());
  }

  /** The chosen or typed patient; empty, with an error on the field, if there is none. */
  Optional<Patient> chosen(Request request, Typed typed, FormErrors errors) {
    Optional<Patient> chosen =
        typed.text("nhs-number").isEmpty()
            ? ofThoseOffered(request, typed.text("patient"))
            : numbered(request.practice(), typed.text("nhs-number"), errors);
    if (chosen.isEmpty() && errors.isEmpty()) {
      errors.add("nhs-number", "triage.problem.patient");
    }
    return chosen;
  }

  private Optional<Patient> ofThoseOffered(Request request, String id) {
    return patients.born(request.practice(), request.person().born(), MOST).stream()
        .filter(it -> it.id().toString().equals(id))
        .findFirst();
  }

  private Optional<Patient> numbered(PracticeId practice, String number, FormErrors errors) {
    try {
      return patients.numbered(practice, List.of(NhsNumber.parse(number))).stream().findFirst();
    } catch (IllegalArgumentException e) {
      errors.add("nhs-number", "triage.problem.number");
      return Optional.empty();
    }
  }
}
