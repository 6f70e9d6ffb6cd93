package org.carepost.appointments;

import org.carepost.people.Patient;

/**
 * Something to be told, with what it is about.
 *
 * @param patient who comes
 */
record TellingRow(Telling telling, Appointment appointment, Patient patient) {}
