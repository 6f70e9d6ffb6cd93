package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.messaging.BirthDateForm;
import org.carepost.messaging.PracticeView;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.practice.Practices;

/** The pages that a link about an appointment can show. */
@ApplicationScoped
public class OwnScreens {
  private static final int GONE = 410;

  private final ReadOwnAppointments read;
  private final AskToRebook askToRebook;
  private final Practices practices;

  @Inject
  OwnScreens(ReadOwnAppointments read, AskToRebook askToRebook, Practices practices) {
    this.read = read;
    this.askToRebook = askToRebook;
    this.practices = practices;
  }

  /** The appointment that a link leads to. */
  Appointment of(PatientLink link) {
    return read.appointment(link);
  }

  /** The same as a calendar file. */
  String calendar(PatientLink link) {
    return read.calendar(link);
  }

  /** The link leads nowhere any more; status 410. */
  @Transactional
  public Page ended(PatientLink link) {
    return Page.of("messaging/linkEnded")
        .with("practice", PracticeView.of(practices.get(link.practice())))
        .with("reply", "")
        .status(GONE);
  }

  /** Asks for the birth date. */
  @Transactional
  public Page birthDate(PatientLink link, String token, BirthDateForm form, FormErrors errors) {
    return Page.of("appointments/birthDate")
        .with("practice", PracticeView.of(practices.get(link.practice())))
        .with("action", "/a/" + token + "/opening")
        .with("form", form)
        .errors(errors);
  }

  /**
   * The patient's appointments.
   *
   * @param times what is typed of when another time would suit
   */
  @Transactional
  public Page appointment(PatientLink link, String token, String times, FormErrors errors) {
    return Page.of("appointments/own")
        .with("practice", PracticeView.of(practices.get(link.practice())))
        .with("view", read.view(link))
        .with("token", token)
        .with("times", times)
        .with("asked", askToRebook.asked(of(link)))
        .with("done", null)
        .errors(errors);
  }
}
