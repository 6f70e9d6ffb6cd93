package org.carepost.video;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is connected to one room on this node; what one says reaches nobody outside it. */
final class Room {
  private final Map<UUID, Seat> seats = new LinkedHashMap<>();

  /**
   * Takes a seat; an older connection of the same participant ends.
   *
   * @param known what the newcomer must know besides who is there
   */
  synchronized void enter(Seat seat, JsonObject known) {
    Seat before = seats.remove(seat.who().id());
    if (before != null) {
      before.close(CloseCodes.NORMAL_CLOSURE, "replaced");
    }
    JsonArrayBuilder peers = Json.createArrayBuilder();
    seats.values().forEach(other -> peers.add(other.described()));
    seat.tell(
        Json.createObjectBuilder(known)
            .add("t", "welcome")
            .add("you", seat.who().id().toString())
            .add("peers", peers)
            .build());
    toAll(message("joined").add("peer", seat.described()).build());
    seats.put(seat.who().id(), seat);
  }

  /** Gives up the seat of a connection, if it has one still. */
  synchronized void leave(Session session, boolean onPurpose) {
    seat(session)
        .ifPresent(
            seat -> {
              seats.remove(seat.who().id());
              toAll(
                  message(onPurpose ? "left" : "lost")
                      .add("id", seat.who().id().toString())
                      .build());
            });
  }

  /** Hands a message on to one other. */
  synchronized void hand(Seat from, UUID to, JsonObject content) {
    Seat other = seats.get(to);
    if (other != null && other != from) {
      other.tell(
          Json.createObjectBuilder(content)
              .add("t", "signal")
              .add("from", from.who().id().toString())
              .build());
    }
  }

  /** Tells all others what somebody has switched on. */
  synchronized void show(Seat from, JsonObject devices) {
    from.switched(devices);
    JsonObject message =
        message("devices").add("id", from.who().id().toString()).add("devices", devices).build();
    seats.values().stream().filter(it -> it != from).forEach(it -> it.tell(message));
  }

  /** Tells everybody. */
  synchronized void toAll(JsonObject message) {
    seats.values().forEach(it -> it.tell(message));
  }

  /** Ends the connection of one participant, who is told why. */
  synchronized void sendOut(UUID participant, String why) {
    Seat seat = seats.remove(participant);
    if (seat != null) {
      seat.tell(message(why).build());
      seat.close(CloseCodes.NORMAL_CLOSURE, why);
      toAll(message("left").add("id", participant.toString()).build());
    }
  }

  /** Ends all connections. */
  synchronized void end() {
    toAll(message("ended").build());
    List.copyOf(seats.values()).forEach(it -> it.close(CloseCodes.NORMAL_CLOSURE, "ended"));
    seats.clear();
  }

  /** The seat of a connection. */
  synchronized Optional<Seat> seat(Session session) {
    return seats.values().stream().filter(it -> it.isOn(session)).findFirst();
  }

  synchronized boolean isEmpty() {
    return seats.isEmpty();
  }

  /** The beginning of a message. */
  static JsonObjectBuilder message(String type) {
    return Json.createObjectBuilder().add("t", type);
  }
}
