package org.carepost.video;

import jakarta.json.JsonObject;
import java.util.UUID;

/** Something that a page in a room says to the server; {@link RoomMessages} checks the shapes. */
public sealed interface RoomMessage {
  /**
   * For one other page: a session description or a candidate of a WebRTC connection.
   *
   * @param to which participant
   * @param content with the known members only
   */
  record Signal(UUID to, JsonObject content) implements RoomMessage {}

  /** What the sender has switched on, for all others: known members only. */
  record Devices(JsonObject content) implements RoomMessage {}

  /** The sender's connection, measured. */
  record Measured(Quality quality) implements RoomMessage {}

  /**
   * Words for everybody.
   *
   * @param said number that the page made up for them
   * @param words 1 to 2,000 characters
   */
  record Chat(UUID said, String words) implements RoomMessage {}

  /** The sender leaves on purpose. */
  record Leave() implements RoomMessage {}

  /** The sender is there. */
  record Ping() implements RoomMessage {}
}
