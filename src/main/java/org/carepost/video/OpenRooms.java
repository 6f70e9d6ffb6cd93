package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.websocket.Session;
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
    JsonObject nothingElse = Json.createObjectBuilder().build();
    rooms.compute(
        seat.who().call(),
        (id, room) -> {
          Room open = room == null ? new Room() : room;
          open.enter(seat, nothingElse);
          return open;
        });
  }

  /** A connection has ended. */
  void leave(UUID call, Session session, boolean onPurpose) {
    rooms.computeIfPresent(
        call,
        (id, room) -> {
          room.leave(session, onPurpose);
          return room.isEmpty() ? null : room;
        });
  }

  /** The room and the seat of a connection; empty if it was never let in, or let go. */
  Optional<Seat> seat(UUID call, Session session) {
    return room(call).flatMap(room -> room.seat(session));
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
                case ENDED -> room.end();
                case SENT_OUT ->
                    news.participant().ifPresent(who -> room.sendOut(who, "elsewhere"));
                case SWITCHED, FILE, DOOR -> room.toAll(LOOK_AGAIN);
              }
            });
  }
}
