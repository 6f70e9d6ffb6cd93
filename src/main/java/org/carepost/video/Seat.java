package org.carepost.video;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carepost.platform.web.Tokens;

/** One connection of a participant to a room, on this node. */
final class Seat {
  private static final long MOST_TO_SEND_MS = 10_000;
  private static final JsonObject NOTHING_KNOWN = Json.createObjectBuilder().build();

  private final Participant who;
  private final String page;
  private final Session session;
  private final MessageBudget budget;
  private final Queue<Step> line = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean delivering = new AtomicBoolean();
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

  /** Puts a message in the line of those to be sent. */
  void tell(JsonObject message) {
    String text = message.toString();
    line.add(() -> session.getAsyncRemote().sendText(text, sent -> {}));
  }

  /** Sends a message now; must be called without a lock. */
  void answer(JsonObject message) {
    tell(message);
    deliver();
  }

  /** Puts the end of the connection in the same line; the page is told why. */
  void close(CloseReason.CloseCode code, String why) {
    line.add(() -> session.close(new CloseReason(code, why)));
  }

  /** Ends the connection now; must be called without a lock. */
  void dismiss(String why) {
    close(CloseReason.CloseCodes.NORMAL_CLOSURE, why);
    deliver();
  }

  /**
   * Sends what is in line, in its order; whoever comes while somebody else does so leaves it to
   * them. Must be called without a lock. A broken connection is noticed by its own end.
   */
  void deliver() {
    while (!line.isEmpty() && delivering.compareAndSet(false, true)) {
      try {
        for (Step next = line.poll(); next != null; next = line.poll()) {
          next.take();
        }
      } catch (IOException | IllegalStateException gone) {
        line.clear(); // the end of the connection is on its way
      } finally {
        delivering.set(false);
      }
    }
  }

  private interface Step {
    void take() throws IOException;
  }
}
