package org.carepost.appointments;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.Placeholders;

/**
 * Somebody who has an appointment in a session.
 *
 * @param row the appointment as the day list shows it
 * @param shown time and name
 * @param values of the placeholders
 * @param barred why they cannot be texted, in words; empty if they can
 */
record SessionPatient(
    DayRow row, String shown, Map<String, String> values, Optional<String> barred) {
  /** Id of the appointment. */
  UUID appointment() {
    return row.id();
  }

  /** The words as they get them; all placeholders are offered. */
  String filled(String words) {
    return Placeholders.filled("words", words, values);
  }
}
