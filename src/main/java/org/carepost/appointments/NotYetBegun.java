package org.carepost.appointments;

/** Nobody has missed an appointment that is still to begin. */
public class NotYetBegun extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
