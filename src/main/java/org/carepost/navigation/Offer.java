package org.carepost.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Services that can deal with a need now.
 *
 * @param pathway that asked for them
 * @param near where distances count from, in words; empty if not known
 * @param services in order; those that bounced somebody stand last until that is looked into
 * @param nearMisses those that fit but for one thing
 * @param last the nearest place that never closes
 */
public record Offer(
    Pathway pathway,
    String near,
    List<FoundService> services,
    List<FoundService> nearMisses,
    Optional<FoundService> last) {
  /** The one with that id, of those that fit or never close. */
  public Optional<FoundService> find(String service) {
    return Stream.concat(services.stream(), last.stream())
        .filter(it -> it.service().equals(service))
        .findFirst();
  }
}
