package org.carepost.navigation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists of a directory for tests. */
public class InMemoryDirectoryLists implements DirectoryLists {
  private final InMemoryDirectoryRows rows;

  /** Of this directory. */
  public InMemoryDirectoryLists(InMemoryDirectoryRows rows) {
    this.rows = rows;
  }

  @Override
  public Slice<Service> services(ListFilter filter, int first, int size) {
    return slice(fitting(filter).toList(), first, size);
  }

  private Stream<Service> fitting(ListFilter filter) {
    return rows.offered().stream()
        .filter(it -> it.practice().isEmpty())
        .filter(it -> filter.ids().map(ids -> ids.contains(it.id())).orElse(true))
        .filter(it -> filter.modifiedAfter().map(at -> it.modifiedAt().isAfter(at)).orElse(true))
        .filter(
            it ->
                filter.organisation().isEmpty()
                    || it.organisation().filter(filter.organisation()::equals).isPresent())
        .filter(
            it ->
                filter.term().isEmpty()
                    || line(it).terms().stream().anyMatch(t -> t.id().equals(filter.term())))
        .filter(
            it ->
                filter.taxonomy().isEmpty()
                    || line(it).taxonomies().stream()
                        .anyMatch(t -> t.id().equals(filter.taxonomy())))
        .sorted(Comparator.comparing(Service::name).thenComparing(Service::id));
  }

  @Override
  public Optional<Service> service(String id) {
    return fitting(ListFilter.ALL).filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Slice<Organisation> organisations(
      String nameBeginsWith, Optional<Instant> after, int first, int size) {
    return slice(
        organisations()
            .filter(it -> it.name().startsWith(nameBeginsWith))
            .filter(it -> after.map(at -> it.modifiedAt().isAfter(at)).orElse(true))
            .toList(),
        first,
        size);
  }

  private Stream<Organisation> organisations() {
    Map<String, Organisation> all = new TreeMap<>();
    lines().forEach(it -> it.organisation().ifPresent(o -> all.put(o.id(), o)));
    return all.values().stream().sorted(Comparator.comparing(Organisation::name));
  }

  @Override
  public Optional<Organisation> organisation(String id) {
    return organisations().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Slice<ServiceAtLocation> places(ListFilter filter, int first, int size) {
    return slice(fitting(filter).flatMap(it -> line(it).places().stream()).toList(), first, size);
  }

  @Override
  public Optional<ServiceAtLocation> place(String id) {
    return places(ListFilter.ALL, 0, Integer.MAX_VALUE).rows().stream()
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  @Override
  public List<Location> locations(Collection<String> ids) {
    Map<String, Location> found = new TreeMap<>();
    lines()
        .flatMap(it -> it.locations().stream())
        .filter(it -> ids.contains(it.id()))
        .forEach(it -> found.put(it.id(), it));
    return List.copyOf(found.values());
  }

  @Override
  public Slice<Taxonomy> taxonomies(int first, int size) {
    Map<String, Taxonomy> all = new TreeMap<>();
    lines().flatMap(it -> it.taxonomies().stream()).forEach(it -> all.put(it.id(), it));
    return slice(List.copyOf(all.values()), first, size);
  }

  @Override
  public Optional<Taxonomy> taxonomy(String id) {
    return taxonomies(0, Integer.MAX_VALUE).rows().stream()
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  @Override
  public Slice<TaxonomyTerm> terms(String taxonomy, int first, int size) {
    Map<String, TaxonomyTerm> all = new TreeMap<>();
    lines()
        .flatMap(it -> it.terms().stream())
        .filter(it -> taxonomy.isEmpty() || it.taxonomy().equals(taxonomy))
        .forEach(it -> all.put(it.id(), it));
    List<TaxonomyTerm> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparing(TaxonomyTerm::name));
    return slice(sorted, first, size);
  }

  @Override
  public Optional<TaxonomyTerm> term(String id) {
    return terms("", 0, Integer.MAX_VALUE).rows().stream()
        .filter(it -> it.id().equals(id))
        .findFirst();
  }

  private Stream<ServiceLine> lines() {
    return fitting(ListFilter.ALL).map(InMemoryDirectoryLists::line);
  }

  private static ServiceLine line(Service service) {
    return new ReadService(service.modifiedAt())
        .read((ObjectNode) ServiceDocument.of(service.document()).json(), "", (path, reason) -> {})
        .orElseThrow();
  }

  private static <T> Slice<T> slice(List<T> all, int first, int size) {
    return new Slice<>(all.size(), all.stream().skip(first).limit(size).toList());
  }
}
