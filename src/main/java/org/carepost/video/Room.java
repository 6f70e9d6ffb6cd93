package org.carepost.video;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Who is connected to one room on this node; what one says reaches nobody outside it.
 *
 * <p>The room's lock gives messages their order only. They leave once it is free again: the server
 * reports the end of a connection within the call that closes it, and other threads report others.
 */
final class Room {
  private final Map<UUID, Seat> seats = new LinkedHashMap<>();
  private boolean shut;

  /**
   * Takes a seat; an older connection of the same participant ends.
   *
   * @param known what the newcomer must know besides who is there
   * @return false if the last one has left meanwhile: another room must be opened
   */
  boolean enter(Seat seat, JsonObject known) {
    return change(() -> !shut && seated(seat, known));
  }

  private boolean seated(Seat seat, JsonObject known) {
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
    tellAll(message("joined").add("peer", seat.described()).build());
    seats.put(seat.who().id(), seat);
    return true;
  }

  /**
   * Gives up the seat of a connection, if it has one still.
   *
   * @return whether nobody is left, and the room is shut
   */
  boolean leave(Session session, boolean onPurpose) {
    return change(
        () -> {
          find(session).ifPresent(seat -> left(seat.who().id(), onPurpose ? "left" : "lost"));
          shut = seats.isEmpty();
          return shut;
        });
  }

  private void left(UUID participant, String how) {
    seats.remove(participant);
    tellAll(message(how).add("id", participant.toString()).build());
  }

  /**
   * Ends connections that nothing came from since a moment: their other end is gone.
   *
   * @return whether nobody is left, and the room is shut
   */
  boolean dropSilentSince(Instant moment) {
    return change(
        () -> {
          for (Seat seat : List.copyOf(seats.values())) {
            if (seat.budget().isSilentSince(moment)) {
              seat.close(CloseCodes.GOING_AWAY, "silent");
              left(seat.who().id(), "lost");
            }
          }
          shut = seats.isEmpty();
          return shut;
        });
  }

  /** Hands a message on to one other. */
  void hand(Seat from, UUID to, JsonObject content) {
    change(
        () -> {
          Seat other = seats.get(to);
          if (other != null && other != from) {
            other.tell(
                Json.createObjectBuilder(content)
                    .add("t", "signal")
                    .add("from", from.who().id().toString())
                    .build());
          }
          return true;
        });
  }

  /** Tells all others what somebody has switched on. */
  void show(Seat from, JsonObject devices) {
    JsonObject message =
        message("devices").add("id", from.who().id().toString()).add("devices", devices).build();
    change(
        () -> {
          from.switched(devices);
          seats.values().stream().filter(it -> it != from).forEach(it -> it.tell(message));
          return true;
        });
  }

  /** Tells everybody. */
  void toAll(JsonObject message) {
    change(() -> tellAll(message));
  }

  private boolean tellAll(JsonObject message) {
    seats.values().forEach(it -> it.tell(message));
    return true;
  }

  /** Ends the connection of one participant, who is told why. */
  void sendOut(UUID participant, String why) {
    change(
        () -> {
          Seat seat = seats.get(participant);
          if (seat != null) {
            seat.tell(message(why).build());
            seat.close(CloseCodes.NORMAL_CLOSURE, why);
            left(participant, "left");
          }
          return true;
        });
  }

  /** Ends all connections; the room is shut. */
  void end() {
    change(
        () -> {
          tellAll(message("ended").build());
          seats.values().forEach(it -> it.close(CloseCodes.NORMAL_CLOSURE, "ended"));
          seats.clear();
          shut = true;
          return true;
        });
  }

  /** The seat of a connection. */
  Optional<Seat> seat(Session session) {
    synchronized (seats) {
      return find(session);
    }
  }

  /** Whether a participant is connected. */
  boolean holds(UUID participant) {
    synchronized (seats) {
      return seats.containsKey(participant);
    }
  }

  private Optional<Seat> find(Session session) {
    return seats.values().stream().filter(it -> it.isOn(session)).findFirst();
  }

  private boolean change(BooleanSupplier what) {
    Set<Seat> touched;
    boolean done;
    synchronized (seats) {
      touched = new LinkedHashSet<>(seats.values());
      done = what.getAsBoolean();
      touched.addAll(seats.values());
    }
    touched.forEach(Seat::deliver);
    return done;
  }

  /** The beginning of a message. */
  static JsonObjectBuilder message(String type) {
    return Json.createObjectBuilder().add("t", type);
  }
}
