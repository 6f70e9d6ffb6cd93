package org.carepost.video;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that who is in a room must hear of; fired in the transaction that does it.
 *
 * @param call which room
 * @param kind what happened
 * @param participant whom it is about, empty if the room
 */
public record RoomNews(UUID call, Kind kind, Optional<UUID> participant) {
  /** What can happen to a room from outside. */
  public enum Kind {
    /** It is over for everybody. */
    ENDED,
    /** One participant must go: sent out, or on another device now. */
    SENT_OUT,
    /** What others than staff may do was switched. */
    SWITCHED,
    /** A file was shared. */
    FILE,
    /** Somebody waits to be let in, or does no longer. */
    DOOR
  }

  static RoomNews of(Call call, Kind kind) {
    return new RoomNews(call.id(), kind, Optional.empty());
  }

  static RoomNews of(Participant participant, Kind kind) {
    return new RoomNews(participant.call(), kind, Optional.of(participant.id()));
  }
}
