package org.carepost.navigation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The directory for tests. */
public class InMemoryDirectoryRows implements DirectoryRows {
  private final Map<String, Service> services = new TreeMap<>();
  private long version;
  private long full;

  @Override
  public void add(Service own) {
    services.put(own.id(), own);
  }

  @Override
  public void takeTurn() {}

  @Override
  public Map<String, Known> known() {
    return services.values().stream()
        .collect(
            Collectors.toMap(
                Service::id,
                it -> new Known(it.digest(), it.retiredAt().isEmpty(), it.practice().isPresent())));
  }

  @Override
  public void put(List<ServiceLine> lines, Set<String> known, String source, Instant at) {
    lines.forEach(line -> services.put(line.id(), new Service(line, null, source, at)));
  }

  @Override
  public long retireOthers(String source, Set<String> present, Instant at) {
    List<Service> gone =
        services.values().stream()
            .filter(it -> it.source().equals(source) && it.practice().isEmpty())
            .filter(it -> it.retiredAt().isEmpty() && !present.contains(it.id()))
            .toList();
    gone.forEach(it -> it.retire(at));
    return gone.size();
  }

  @Override
  public Optional<Service> find(String id) {
    return Optional.ofNullable(services.get(id));
  }

  @Override
  public List<Service> offered(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .filter(it -> it.retiredAt().isEmpty())
        .toList();
  }

  @Override
  public List<CopiedService> copiesAfter(String id, int limit) {
    return services.values().stream()
        .filter(it -> it.id().compareTo(id) > 0)
        .limit(limit)
        .map(CopiedService::of)
        .toList();
  }

  @Override
  public List<CopiedService> copiesSince(long since) {
    return services.values().stream()
        .filter(it -> it.version() > since)
        .sorted(Comparator.comparing(Service::version))
        .map(CopiedService::of)
        .toList();
  }

  /** All that are offered, by id. */
  List<Service> offered() {
    return services.values().stream().filter(it -> it.retiredAt().isEmpty()).toList();
  }

  @Override
  public Version version() {
    return new Version(version, full);
  }

  @Override
  public long next(boolean isFull) {
    version++;
    full = isFull ? version : full;
    return version;
  }
}
