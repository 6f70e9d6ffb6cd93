package org.carepost.appointments;

import org.carepost.platform.web.Words;

/** How patient and clinician meet; words are in the bundle under <code>appointments.mode</code>. */
public enum Mode {
  IN_PERSON,
  TELEPHONE,
  VIDEO,
  HOME;

  /** What it is, and where if that is elsewhere than the practice. */
  String words(String location, String practice, Words words) {
    return this == IN_PERSON && location.equals(practice)
        ? words.text("appointments.text.what.here")
        : words.text("appointments.text.what." + name(), location);
  }
}
