package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.UUID;

/** Does what a page in a room asks for. */
@ApplicationScoped
public class HearParticipant {
  private final OpenRooms rooms;
  private final RecordQuality recordQuality;
  private final LeaveRoom leaveRoom;
  private final SayInRoom sayInRoom;

  @Inject
  HearParticipant(
      OpenRooms rooms, RecordQuality recordQuality, LeaveRoom leaveRoom, SayInRoom sayInRoom) {
    this.sayInRoom = sayInRoom;
    this.rooms = rooms;
    this.recordQuality = recordQuality;
    this.leaveRoom = leaveRoom;
  }

  void hear(RoomMessage message, Seat from, Session session) {
    UUID call = from.who().call();
    if (message instanceof RoomMessage.Signal signal) {
      rooms.room(call).ifPresent(room -> room.hand(from, signal.to(), signal.content()));
    } else if (message instanceof RoomMessage.Devices devices) {
      rooms.room(call).ifPresent(room -> room.show(from, devices.content()));
    } else if (message instanceof RoomMessage.Measured measured) {
      recordQuality.record(from.who(), measured.quality());
    } else if (message instanceof RoomMessage.Chat chat) {
      say(chat, from);
    } else if (message instanceof RoomMessage.Leave) {
      leaveRoom.leave(from.who());
      rooms.leave(call, session, true);
      from.dismiss("left"); // the page waits for it, so that it is not led back into the room
    } else {
      from.answer(Room.message("pong").build());
    }
  }

  private void say(RoomMessage.Chat chat, Seat from) {
    sayInRoom
        .say(from.who(), chat.said(), chat.words())
        .ifPresent(
            why ->
                from.answer(
                    Room.message("refused")
                        .add("said", chat.said().toString())
                        .add("why", why)
                        .build()));
  }
}
