package org.carepost.people;

import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/** Who is signed in. Tokens are known by their hash only. */
public interface StaffSessions {
  /** Keeps a new session. */
  void add(StaffSession session);

  /** The session of a token, live or not. */
  @SystemWide("a token says who it is")
  Optional<StaffSession> of(String token);

  /** Ends a session. */
  void remove(StaffSession session);

  /** Forgets all sessions that were to end before. */
  @SystemWide("housekeeping; tells nobody anything")
  void removeEndedBefore(Instant moment);
}
