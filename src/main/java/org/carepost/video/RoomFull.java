package org.carepost.video;

/** Four people are in the room already; nothing was changed. */
public class RoomFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RoomFull() {
    super("the room is full");
  }
}
