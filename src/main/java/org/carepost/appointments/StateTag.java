package org.carepost.appointments;

import org.carepost.platform.web.Words;
import org.carepost.triage.Tag;

/** The word and colour of a state. */
final class StateTag {
  private StateTag() {}

  static Tag of(AppointmentState state, Words words) {
    String key = "appointments.state." + state.name();
    String colour = words.text(key + ".colour");
    return new Tag(words.text(key), colour.isEmpty() ? null : colour);
  }
}
