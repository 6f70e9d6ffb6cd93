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
import java.util.Optional;
import org.carepost.people.AccessFilter;
import org.carepost.people.FirstThing;
import org.carepost.people.ResumeSession;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.SocketHandshake;
import org.carepost.platform.web.SocketVisitors;

/**
 * Tells an open queue page to look again; carries nothing else and takes nothing.
 *
 * <p>Errors: who is not staff, or not on our own page, is closed with 1008.
 */
@ServerEndpoint(value = "/live/queue", configurator = SocketHandshake.class)
public class QueueSocket {
  @Inject private SocketVisitors visitors;
  @Inject private ResumeSession sessions;
  @Inject private FirstThing firstThing;
  @Inject private OpenQueues queues;

  /** Lets staff of a practice listen to its queue. */
  @OnOpen
  public void open(Session session) throws IOException {
    session.setMaxTextMessageBufferSize(128);
    session.setMaxBinaryMessageBufferSize(128);
    Optional<PracticeId> practice =
        visitors
            .arrive(session, AccessFilter.COOKIE)
            .flatMap(sessions::lookAgain)
            .filter(it -> firstThing.of(it).isEmpty())
            .map(StaffMember::practice);
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
