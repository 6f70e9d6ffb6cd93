package org.carepost.appointments;

import java.util.Set;

/**
 * What became of an appointment; <code>src/docs/states.md</code> is the table of its moves.
 *
 * <p>Words and tag colours are in the bundle under <code>appointments.state</code>.
 */
public enum AppointmentState {
  /** The patient is expected. */
  BOOKED,
  /** The patient is here. */
  ARRIVED,
  /** The patient was seen. */
  ATTENDED,
  /** The patient did not attend, and nobody was told. */
  DNA,
  /** It does not take place. */
  CANCELLED;

  /** States that may follow this one. */
  public Set<AppointmentState> next() {
    return switch (this) {
      case BOOKED -> Set.of(ARRIVED, ATTENDED, DNA, CANCELLED);
      case ARRIVED -> Set.of(BOOKED, ATTENDED, DNA, CANCELLED);
      case ATTENDED -> Set.of(BOOKED, ARRIVED, DNA);
      case DNA -> Set.of(BOOKED, ARRIVED, ATTENDED, CANCELLED);
      case CANCELLED -> Set.of(BOOKED);
    };
  }

  /** Whether its time is the patient's. */
  public boolean takesTime() {
    return this != CANCELLED;
  }
}
