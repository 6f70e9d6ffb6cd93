package org.carepost.navigation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;

/** The services of the directory, and what they bring with them. */
@SystemWide("the directory of services is public, but for what a practice says is its own")
public interface DirectoryRows {
  /**
   * How far the directory has come.
   *
   * @param now counts changes
   * @param full the last version that may have changed everything
   */
  record Version(long now, long full) {}

  /**
   * What is kept of a service that a file may name again.
   *
   * @param digest of its document
   * @param isOffered whether it is not retired
   * @param isOwn whether it is a practice's own entry
   */
  record Known(String digest, boolean isOffered, boolean isOwn) {}

  /** Keeps a practice's own entry. */
  void add(Service own);

  /**
   * Waits for no other import and keeps others out until the transaction ends.
   *
   * @throws Problem conflict, if another import runs
   */
  void takeTurn();

  /** Every service by id. */
  Map<String, Known> known();

  /**
   * Adds services, and says anew what was known.
   *
   * @param known ids of those that are kept already
   */
  void put(List<ServiceLine> lines, Set<String> known, String source, Instant at);

  /**
   * Retires what a source no longer has.
   *
   * @param present ids of all that it has
   * @return how many
   */
  long retireOthers(String source, Set<String> present, Instant at);

  /** The service, also a retired one. */
  Optional<Service> find(String id);

  /** Those of these services that are offered. */
  List<Service> offered(Collection<String> ids);

  /** Services with ids after this one, by id, also those that are not offered; at most so many. */
  List<CopiedService> copiesAfter(String id, int limit);

  /** Services that were changed by hand since a version, also those that are not offered. */
  List<CopiedService> copiesSince(long version);

  /** How far it has come. */
  Version version();

  /**
   * Comes further by one version.
   *
   * @param full whether anything may have changed
   */
  long next(boolean full);
}
