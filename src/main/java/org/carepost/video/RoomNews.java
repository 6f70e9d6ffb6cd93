package org.carepost.video;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that who is in a room must hear of; fired in the transaction that does it.
 *
 * @param call which room
 * @param kind what happened
 * @param participant whom it is about, empty if the room
 * @param message what everybody there is told, empty unless something was said
 */
public record RoomNews(
    UUID call, Kind kind, Optional<UUID> participant, Optional<JsonObject> message) {
  /** What can happen to a room from outside. */
  public enum Kind {
    /** It is over for everybody. */
    ENDED,
    /** One participant must go: they are on another device now. */
    MOVED,
    /** One participant must go: staff sent them out. */
    DISMISSED,
    /** Something was written, shared or switched. */
    SAID,
    /** Somebody waits to be let in, or does no longer. */
    DOOR
  }

  static RoomNews of(Call call, Kind kind) {
    return new RoomNews(call.id(), kind, Optional.empty(), Optional.empty());
  }

  static RoomNews of(Participant participant, Kind kind) {
    return new RoomNews(participant.call(), kind, Optional.of(participant.id()), Optional.empty());
  }

  static RoomNews said(Call call, JsonObject message) {
    return new RoomNews(call.id(), Kind.SAID, Optional.empty(), Optional.of(message));
  }
}
