package org.carepost.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

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
  public void removeOthers(PracticeId practice, UUID staff, String token) {
    sessions
        .values()
        .removeIf(
            it ->
                it.practice().equals(practice)
                    && it.staff().equals(staff)
                    && !it.id().equals(StaffSession.id(token)));
  }

  @Override
  public void removeAll(PracticeId practice, UUID staff) {
    sessions.values().removeIf(it -> it.practice().equals(practice) && it.staff().equals(staff));
  }

  @Override
  public void removeEndedBefore(Instant moment) {
    sessions.values().removeIf(session -> session.endsAt().isBefore(moment));
  }
}
