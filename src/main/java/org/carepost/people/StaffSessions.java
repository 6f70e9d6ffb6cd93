package org.carepost.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
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

  /** Ends all sessions of a member of staff but that of a token. */
  void removeOthers(PracticeId practice, UUID staff, String token);

  /** Ends all sessions of a member of staff. */
  void removeAll(PracticeId practice, UUID staff);

  /** Forgets all sessions that were to end before. */
  @SystemWide("housekeeping; tells nobody anything")
  void removeEndedBefore(Instant moment);
}
