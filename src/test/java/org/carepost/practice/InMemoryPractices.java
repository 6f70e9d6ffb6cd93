package org.carepost.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Practices for tests. */
public class InMemoryPractices implements Practices {
  private final Map<PracticeId, Practice> practices = new HashMap<>();
  private final Map<UUID, Hub> hubs = new HashMap<>();

  @Override
  public void add(Practice practice) {
    practices.put(practice.id(), practice);
  }

  @Override
  public void add(Hub hub) {
    hubs.put(hub.id(), hub);
  }

  @Override
  public Optional<Hub> hub(String name) {
    return hubs.values().stream().filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public Optional<Practice> find(PracticeId id) {
    return Optional.ofNullable(practices.get(id));
  }

  @Override
  public List<Practice> all(int limit) {
    return practices.values().stream()
        .sorted(Comparator.comparing(Practice::name))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Practice> ofHub(UUID hub, int limit) {
    return all(Integer.MAX_VALUE).stream()
        .filter(practice -> practice.hub().filter(hub::equals).isPresent())
        .limit(limit)
        .toList();
  }
}
