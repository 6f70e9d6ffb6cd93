package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.websocket.Session;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The rooms that somebody is connected to on this node. */
@ApplicationScoped
public class OpenRooms {
  private static final JsonObject LOOK_AGAIN = Room.message("again").build();

  private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

  /** Lets a connection in. */
  void enter(Seat seat) {
    UUID call = seat.who().call();
    JsonObject nothingElse = Json.createObjectBuilder().build();
    Room room = rooms.computeIfAbsent(call, id -> new Room());
    while (!room.enter(seat, nothingElse)) {
      rooms.remove(call, room);
      room = rooms.computeIfAbsent(call, id -> new Room());
    }
  }

  /** A connection has ended. */
  void leave(UUID call, Session session, boolean onPurpose) {
    room(call)
        .filter(room -> room.leave(session, onPurpose))
        .ifPresent(room -> rooms.remove(call, room));
  }

  /** Ends the connections, in all rooms, that nothing came from since a moment. */
  void dropSilentSince(Instant moment) {
    rooms.forEach(
        (call, room) -> {
          if (room.dropSilentSince(moment)) {
            rooms.remove(call, room);
          }
        });
  }

  /** The room and the seat of a connection; empty if it was never let in, or let go. */
  Optional<Seat> seat(UUID call, Session session) {
    return room(call).flatMap(room -> room.seat(session));
  }

  /** Whether somebody is connected to their room. */
  boolean holds(Participant who) {
    return room(who.call()).filter(room -> room.holds(who.id())).isPresent();
  }

  Optional<Room> room(UUID call) {
    return Optional.ofNullable(rooms.get(call));
  }

  /** Once the change is in the database, and never if it is not. */
  void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomNews news) {
    room(news.call())
        .ifPresent(
            room -> {
              switch (news.kind()) {
                case ENDED -> {
                  room.end();
                  rooms.remove(news.call(), room);
                }
                case MOVED -> news.participant().ifPresent(who -> room.sendOut(who, "elsewhere"));
                case DISMISSED ->
                    news.participant().ifPresent(who -> room.sendOut(who, "dismissed"));
                case SAID -> news.message().ifPresent(room::toAll);
                case DOOR -> room.toAll(LOOK_AGAIN);
              }
            });
  }
}
