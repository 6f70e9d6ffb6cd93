package org.carepost.appointments;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of many appointments at once.
 *
 * @param added new ones
 * @param changed known ones, each once
 * @param events what happened to them, in order
 */
public record AppointmentChanges(
    List<Appointment> added, List<Appointment> changed, List<AppointmentEvent> events) {
  /** None yet. */
  public AppointmentChanges() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
