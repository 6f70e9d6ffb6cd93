package org.carepost.navigation;

import java.util.List;
import java.util.Optional;

/**
 * A service as a file has it, checked, and what it brings with it.
 *
 * @param id 1 to 64 plain characters
 * @param name 1 to 300 characters
 * @param status one of Open Referral UK
 * @param organisation who runs it
 * @param locations where it is
 * @param places which of it is where
 * @param taxonomies the lists of its terms
 * @param terms what it is sorted by
 * @param document the whole of it, JSON
 * @param digest SHA-256 of the document with its members in order, hexadecimal
 */
public record ServiceLine(
    String id,
    String name,
    String status,
    Optional<Organisation> organisation,
    List<Location> locations,
    List<ServiceAtLocation> places,
    List<Taxonomy> taxonomies,
    List<TaxonomyTerm> terms,
    String document,
    String digest) {
  /** Which service; nothing of what it says. */
  @Override
  public String toString() {
    return "ServiceLine[" + id + "]";
  }
}
