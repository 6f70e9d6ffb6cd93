package org.carepost.navigation;

/** A signpost cannot move that way. */
public class IllegalSignpostMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SignpostState state;

  IllegalSignpostMove(SignpostState from, SignpostState to) {
    super("a signpost that is " + from + " cannot become " + to);
    this.state = from;
  }

  /** Where it stands. */
  public SignpostState state() {
    return state;
  }
}
