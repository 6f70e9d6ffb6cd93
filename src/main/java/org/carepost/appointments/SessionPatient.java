package org.carepost.appointments;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.Placeholders;

/**
 * Somebody who has an appointment in a session.
 *
 * @param appointment its id
 * @param patient who comes
 * @param shown time and name
 * @param values of the placeholders
 * @param barred why they cannot be texted, in words; empty if they can
 */
record SessionPatient(
    UUID appointment,
    UUID patient,
    String shown,
    Map<String, String> values,
    Optional<String> barred) {
  /** The words as they get them; all placeholders are offered. */
  String filled(String words) {
    return Placeholders.filled("words", words, values);
  }
}
