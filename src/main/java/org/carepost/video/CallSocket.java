package org.carepost.video;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.web.SocketHandshake;
import org.carepost.platform.web.SocketVisitors;
import org.carepost.platform.web.Tokens;

/**
 * Carries what browsers in a room need to find one another; picture and sound never come here.
 *
 * <p>Errors: who shows no good pass, sends what is no message three times, or floods, is closed
 * with 1008; a message over 32 KB closes with 1009. Nobody else notices more than that they left.
 */
@ServerEndpoint(value = "/live/video/{room}", configurator = SocketHandshake.class)
public class CallSocket {
  @Inject private SocketVisitors visitors;
  @Inject private UsePass usePass;
  @Inject private OpenRooms rooms;
  @Inject private HearParticipant hear;
  @Inject private Transcript transcript;
  @Inject private Clock clock;

  /** Lets who shows a good pass into the room. */
  @OnOpen
  public void open(Session session, @PathParam("room") String room) throws IOException {
    session.setMaxTextMessageBufferSize(RoomMessages.LONGEST);
    session.setMaxBinaryMessageBufferSize(128);
    // the pass is also the number of the connection
    Optional<Participant> who =
        SocketVisitors.number(session)
            .flatMap(
                pass ->
                    visitors
                        .arrive(session, "visit")
                        .map(Tokens::hash)
                        .flatMap(device -> id(room).flatMap(id -> usePass.use(pass, id, device))));
    if (who.isEmpty()) {
      refuse(session, "no pass");
      return;
    }
    Seat seat = new Seat(who.get(), page(session), session, new MessageBudget(clock));
    rooms.enter(seat);
    // after the seat is taken: what is said from here on comes by itself
    seat.answer(transcript.known(who.get()));
  }

  /** Something was said in the room. */
  @OnMessage
  public void said(String text, Session session, @PathParam("room") String room)
      throws IOException {
    Optional<Seat> seat = id(room).flatMap(id -> rooms.seat(id, session));
    if (seat.isEmpty()) {
      refuse(session, "not in the room");
    } else if (!seat.get().budget().take()) {
      refuse(session, "too many messages");
    } else {
      hear(text, seat.get(), session);
    }
  }

  private void hear(String text, Seat seat, Session session) throws IOException {
    try {
      hear.hear(RoomMessages.read(text), seat, session);
    } catch (Malformed malformed) {
      if (seat.budget().forgive()) {
        seat.answer(Room.message("malformed").build());
      } else {
        refuse(session, "malformed");
      }
    }
  }

  /** Nothing of ours is binary. */
  @OnMessage
  public void said(ByteBuffer bytes, Session session) throws IOException {
    refuse(session, "malformed");
  }

  /** The page was left, or the connection ended. */
  @OnClose
  public void close(Session session, @PathParam("room") String room) {
    id(room).ifPresent(id -> rooms.leave(id, session, false));
  }

  /** The connection broke. */
  @OnError
  public void broke(Session session, @PathParam("room") String room, Throwable cause) {
    id(room).ifPresent(id -> rooms.leave(id, session, false));
  }

  private static Optional<UUID> id(String room) {
    return CallIds.find(room);
  }

  private static String page(Session session) {
    List<String> values = session.getRequestParameterMap().get("page");
    return values == null || values.isEmpty() ? "" : values.get(0);
  }

  private static void refuse(Session session, String why) throws IOException {
    session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, why));
  }
}
