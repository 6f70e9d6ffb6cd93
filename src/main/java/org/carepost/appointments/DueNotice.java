package org.carepost.appointments;

import org.carepost.people.Patient;

/**
 * Something to be looked at.
 *
 * @param notice what the patient knows
 * @param appointment as it is now
 * @param patient who comes
 */
record DueNotice(Notice notice, Appointment appointment, Patient patient) {}
