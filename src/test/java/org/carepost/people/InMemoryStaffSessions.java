package org.carepost.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sessions for tests. */
public class InMemoryStaffSessions implements StaffSessions {
  private final Map<String, StaffSession> sessions = new HashMap<>();

  @Override
  public void add(StaffSession session) {
    sessions.put(session.id(), session);
  }

  @Override
  public Optional<StaffSession> of(String token) {
    return Optional.ofNullable(sessions.get(StaffSession.id(token)));
  }

  @Override
  public void remove(StaffSession session) {
    sessions.remove(session.id());
  }

  @Override
  public void removeEndedBefore(Instant moment) {
    sessions.values().removeIf(session -> session.endsAt().isBefore(moment));
  }
}
