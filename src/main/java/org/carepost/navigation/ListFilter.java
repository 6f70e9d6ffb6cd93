package org.carepost.navigation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which services are to be listed.
 *
 * @param ids of these alone; empty for all
 * @param term id of a taxonomy term that they are sorted by, or empty
 * @param taxonomy id of a taxonomy of which they have a term, or empty
 * @param organisation id of who runs them, or empty
 * @param modifiedAfter when they changed last
 */
public record ListFilter(
    Optional<List<String>> ids,
    String term,
    String taxonomy,
    String organisation,
    Optional<Instant> modifiedAfter) {
  /** All services. */
  public static final ListFilter ALL =
      new ListFilter(Optional.empty(), "", "", "", Optional.empty());

  /** Those of one organisation. */
  public static ListFilter ofOrganisation(String id) {
    return new ListFilter(Optional.empty(), "", "", id, Optional.empty());
  }
}
