package org.carepost.navigation;

/** A version of a pathway cannot be changed so. */
public class IllegalPathwayMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Why {
    /** Not from the state that it is in. */
    STATE,
    /** Not by the person who wrote it. */
    SECOND_PERSON
  }

  private final Why why;

  IllegalPathwayMove(Why why) {
    super("a pathway cannot be changed so: " + why);
    this.why = why;
  }

  /** Why not. */
  public Why why() {
    return why;
  }
}
