package org.carepost.navigation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/** What of the directory everybody may read, page by page. */
@SystemWide("the directory of services is public; what practices made for themselves is left out")
public interface DirectoryLists {
  /**
   * A page of a list.
   *
   * @param total how many there are on all pages
   * @param rows those of the page
   */
  record Slice<T>(long total, List<T> rows) {}

  /** Services that are offered, by name. */
  Slice<Service> services(ListFilter filter, int first, int size);

  /** The service, if it is offered. */
  Optional<Service> service(String id);

  /** Organisations by name. */
  Slice<Organisation> organisations(
      String nameBeginsWith, Optional<Instant> after, int first, int size);

  /** The organisation. */
  Optional<Organisation> organisation(String id);

  /** Services at locations, by the name of the service. */
  Slice<ServiceAtLocation> places(ListFilter filter, int first, int size);

  /** The service at a location. */
  Optional<ServiceAtLocation> place(String id);

  /** Those of these locations that there are. */
  List<Location> locations(Collection<String> ids);

  /** Taxonomies by name. */
  Slice<Taxonomy> taxonomies(int first, int size);

  /** The taxonomy. */
  Optional<Taxonomy> taxonomy(String id);

  /**
   * Taxonomy terms by name.
   *
   * @param taxonomy id of theirs, or empty for all
   */
  Slice<TaxonomyTerm> terms(String taxonomy, int first, int size);

  /** The taxonomy term. */
  Optional<TaxonomyTerm> term(String id);
}
