package org.carepost.triage;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/**
 * Tells an open queue page to look again; carries nothing else and takes nothing.
 *
 * <p>Errors: who is not staff, or not on our own page, is closed with 1008.
 */
@ServerEndpoint(value = "/live/queue", configurator = LiveHandshake.class)
public class QueueSocket {
  @Inject private LiveVisitors visitors;
  @Inject private OpenQueues queues;

  /** Lets staff of a practice listen to its queue. */
  @OnOpen
  public void open(Session session) throws IOException {
    session.setMaxTextMessageBufferSize(128);
    session.setMaxBinaryMessageBufferSize(128);
    List<String> numbers = session.getRequestParameterMap().get("n");
    Optional<PracticeId> practice =
        visitors.arrive(numbers == null || numbers.isEmpty() ? null : numbers.get(0));
    if (practice.isPresent()) {
      queues.add(practice.get(), session);
    } else {
      refuse(session);
    }
  }

  /** Pages have nothing to say here. */
  @OnMessage
  public void said(String text, Session session) throws IOException {
    refuse(session);
  }

  /** The page was left. */
  @OnClose
  public void close(Session session) {
    queues.remove(session);
  }

  /** The connection broke. */
  @OnError
  public void broke(Session session, Throwable cause) {
    queues.remove(session);
  }

  private static void refuse(Session session) throws IOException {
    session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
  }
}
