package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carepost.platform.PracticeId;

/** The queue pages that are open on this node. */
@ApplicationScoped
public class OpenQueues {
  private static final String LOOK_AGAIN = "look again";

  private final Map<PracticeId, Set<Session>> sessions = new ConcurrentHashMap<>();

  void add(PracticeId practice, Session session) {
    sessions.computeIfAbsent(practice, it -> ConcurrentHashMap.newKeySet()).add(session);
  }

  void remove(Session session) {
    sessions.values().forEach(open -> open.remove(session));
  }

  /** Whose queues are open. */
  Set<PracticeId> practices() {
    return Set.copyOf(sessions.keySet());
  }

  /** Once the change is in the database, and never if it is not. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueChanged changed) {
    sessions.getOrDefault(changed.practice(), Set.of()).forEach(this::tell);
  }

  private void tell(Session session) {
    try {
      session
          .getAsyncRemote()
          .sendText(
              LOOK_AGAIN,
              result -> {
                if (!result.isOK()) {
                  remove(session);
                }
              });
    } catch (IllegalStateException closed) {
      remove(session);
    }
  }
}
