package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepost.messaging.TextCheck;
import org.carepost.messaging.TextMessage;

/** Objects to texts about appointments that are not so any more. */
@ApplicationScoped
public class CheckAppointmentText implements TextCheck {
  private final Notices notices;
  private final Appointments appointments;

  @Inject
  CheckAppointmentText(Notices notices, Appointments appointments) {
    this.notices = notices;
    this.appointments = appointments;
  }

  @Override
  public Optional<String> objection(TextMessage text) {
    return notices
        .says(text.practice(), text.id())
        .flatMap(
            said -> appointments.find(text.practice(), said.appointment()).flatMap(said::untrue));
  }
}
