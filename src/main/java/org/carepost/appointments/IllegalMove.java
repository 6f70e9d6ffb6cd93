package org.carepost.appointments;

/** An appointment cannot go from the state it is in to the one that was wanted. */
public class IllegalMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final AppointmentState state;

  IllegalMove(AppointmentState state) {
    super("not possible when " + state);
    this.state = state;
  }

  /** The state that it is in. */
  public AppointmentState state() {
    return state;
  }
}
