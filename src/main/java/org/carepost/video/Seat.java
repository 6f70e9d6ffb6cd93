package org.carepost.video;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import org.carepost.platform.web.Tokens;

/** One connection of a participant to a room, on this node. */
final class Seat {
  private static final long MOST_TO_SEND_MS = 10_000;
  private static final JsonObject NOTHING_KNOWN = Json.createObjectBuilder().build();

  private final Participant who;
  private final String page;
  private final Session session;
  private final MessageBudget budget;
  private volatile JsonObject devices = NOTHING_KNOWN;

  /**
   * @param page random number of the page, the same for all its connections
   */
  Seat(Participant who, String page, Session session, MessageBudget budget) {
    this.who = who;
    this.page = Tokens.wellFormed(page) ? page : "";
    this.session = session;
    this.budget = budget;
    session.getAsyncRemote().setSendTimeout(MOST_TO_SEND_MS);
  }

  Participant who() {
    return who;
  }

  MessageBudget budget() {
    return budget;
  }

  boolean isOn(Session other) {
    return session.getId().equals(other.getId());
  }

  void switched(JsonObject content) {
    devices = content;
  }

  /** Them, as the others are told. */
  JsonObjectBuilder described() {
    return Json.createObjectBuilder()
        .add("id", who.id().toString())
        .add("name", who.name())
        .add("kind", who.kind().name())
        .add("page", page)
        .add("devices", devices);
  }

  /** Sends a message; a broken connection is noticed by its own end. */
  void tell(JsonObject message) {
    try {
      session.getAsyncRemote().sendText(message.toString(), sent -> {});
    } catch (IllegalStateException closed) {
      // the end of the connection is on its way
    }
  }

  /** Ends the connection; the page is told why. */
  void close(CloseReason.CloseCode code, String why) {
    try {
      session.close(new CloseReason(code, why));
    } catch (IOException | IllegalStateException gone) {
      // it has ended already
    }
  }
}
