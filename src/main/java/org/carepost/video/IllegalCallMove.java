package org.carepost.video;

/** A call cannot do that in its state; nothing was changed. */
public class IllegalCallMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CallState state;

  IllegalCallMove(CallState state) {
    super("a call in state " + state + " cannot do that");
    this.state = state;
  }

  /** Where the call stands. */
  public CallState state() {
    return state;
  }
}
