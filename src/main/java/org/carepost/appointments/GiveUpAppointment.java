package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carepost.people.Patient;
import org.carepost.people.Patients;

/** A patient cancels their own appointment, which others can have then. */
@ApplicationScoped
public class GiveUpAppointment {
  private final CancelAppointment cancelAppointment;
  private final Appointments appointments;
  private final Patients patients;
  private final Clinics clinics;
  private final WriteAppointmentText write;
  private final Clock clock;

  @Inject
  GiveUpAppointment(
      CancelAppointment cancelAppointment,
      Appointments appointments,
      Patients patients,
      Clinics clinics,
      WriteAppointmentText write,
      Clock clock) {
    this.cancelAppointment = cancelAppointment;
    this.appointments = appointments;
    this.patients = patients;
    this.clinics = clinics;
    this.write = write;
    this.clock = clock;
  }

  /** In answer to a text: the patient is told by text, with a link to ask for another time. */
  @Transactional
  public void giveUpByText(Appointment it) {
    Appointment cancelled = cancelAppointment.cancel(it.practice(), it.id(), "", By.PATIENT);
    Patient patient = patients.get(it.practice(), it.patient());
    if (patient.mobile().isPresent()) {
      write.write(
          AppointmentText.Kind.GIVEN_UP,
          cancelled,
          patient,
          clinics.get(it.practice(), it.slot().clinic()));
    }
  }

  /**
   * On a page that shows it.
   *
   * @param shown the start that the page showed, in UTC
   * @return whether it is cancelled now; if not, it is not as the page showed it, or has begun
   */
  @Transactional
  public boolean giveUp(Appointment seen, Instant shown) {
    Optional<Appointment> ahead =
        appointments
            .lock(seen.practice(), seen.id())
            .filter(it -> it.isAhead(clock.instant()) && it.slot().startsAt().equals(shown));
    ahead.ifPresent(it -> cancelAppointment.cancel(it.practice(), it.id(), "", By.PATIENT));
    return ahead.isPresent();
  }
}
