package org.carepost.video;

/** A page said something that no page of ours says. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Malformed() {
    super("not a message of a room");
  }
}
