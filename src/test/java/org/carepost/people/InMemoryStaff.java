package org.carepost.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Staff for tests. */
public class InMemoryStaff implements Staff {
  private final Map<UUID, StaffMember> members = new LinkedHashMap<>();

  @Override
  public void add(StaffMember member) {
    members.put(member.id(), member);
  }

  @Override
  public Optional<StaffMember> find(PracticeId practice, UUID id) {
    return Optional.ofNullable(members.get(id)).filter(it -> it.practice().equals(practice));
  }

  @Override
  public List<StaffMember> of(PracticeId practice, int limit) {
    return members.values().stream()
        .filter(it -> it.practice().equals(practice))
        .sorted(Comparator.comparing(StaffMember::displayName))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<StaffMember> named(String username) {
    return members.values().stream().filter(it -> it.username().equals(username)).findFirst();
  }

  @Override
  public Optional<StaffMember> lock(PracticeId practice, UUID id) {
    return find(practice, id);
  }
}
