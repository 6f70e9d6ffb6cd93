package org.carepost.navigation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists in the tables <code>directory_…</code>. */
@ApplicationScoped
class JpaDirectoryLists implements DirectoryLists {
  private static final String PUBLISHED = " s.practice_id is null and s.retired_at is null";

  private final EntityManager entities;

  @Inject
  JpaDirectoryLists(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Slice<Service> services(ListFilter filter, int first, int size) {
    Where where = new Where(filter);
    return slice(
        "directory_service s" + where.joins(),
        where,
        "s.id",
        "s.name, s.id",
        first,
        size,
        Service.class,
        Service::id);
  }

  @Override
  public Optional<Service> service(String id) {
    return one(
        "select s from Service s where s.id = :id and s.practice is null and s.retiredAt is null",
        Service.class,
        id);
  }

  @Override
  public Slice<Organisation> organisations(
      String nameBeginsWith, Optional<Instant> after, int first, int size) {
    String where =
        " from Organisation o where o.name like :name escape '!'"
            + after.map(it -> " and o.modifiedAt > :after").orElse("");
    TypedQuery<Long> count = entities.createQuery("select count(o)" + where, Long.class);
    TypedQuery<Organisation> rows =
        entities.createQuery("select o" + where + " order by o.name, o.id", Organisation.class);
    for (Query query : List.of(count, rows)) {
      query.setParameter("name", nameBeginsWith.replaceAll("([!%_])", "!$1") + "%");
      after.ifPresent(it -> query.setParameter("after", it));
    }
    return new Slice<>(
        count.getSingleResult(), rows.setFirstResult(first).setMaxResults(size).getResultList());
  }

  @Override
  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(entities.find(Organisation.class, id));
  }

  @Override
  public Slice<ServiceAtLocation> places(ListFilter filter, int first, int size) {
    Where where = new Where(filter);
    return slice(
        "directory_service_at_location p join directory_service s on s.id = p.service_id"
            + where.joins(),
        where,
        "p.id",
        "s.name, p.id",
        first,
        size,
        ServiceAtLocation.class,
        ServiceAtLocation::id);
  }

  @Override
  public Optional<ServiceAtLocation> place(String id) {
    return one(
        "select p from ServiceAtLocation p where p.id = :id and exists (select s from Service s"
            + " where s.id = p.service and s.practice is null and s.retiredAt is null)",
        ServiceAtLocation.class,
        id);
  }

  @Override
  public List<Location> locations(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select l from Location l where l.id in :ids", Location.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  @Override
  public Slice<Taxonomy> taxonomies(int first, int size) {
    return new Slice<>(
        entities.createQuery("select count(t) from Taxonomy t", Long.class).getSingleResult(),
        entities
            .createQuery("select t from Taxonomy t order by t.name, t.id", Taxonomy.class)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList());
  }

  @Override
  public Optional<Taxonomy> taxonomy(String id) {
    return Optional.ofNullable(entities.find(Taxonomy.class, id));
  }

  @Override
  public Slice<TaxonomyTerm> terms(String taxonomy, int first, int size) {
    String where = " from TaxonomyTerm t where (:taxonomy = '' or t.taxonomy = :taxonomy)";
    return new Slice<>(
        entities
            .createQuery("select count(t)" + where, Long.class)
            .setParameter("taxonomy", taxonomy)
            .getSingleResult(),
        entities
            .createQuery("select t" + where + " order by t.name, t.id", TaxonomyTerm.class)
            .setParameter("taxonomy", taxonomy)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList());
  }

  @Override
  public Optional<TaxonomyTerm> term(String id) {
    return Optional.ofNullable(entities.find(TaxonomyTerm.class, id));
  }

  private <T> Optional<T> one(String jpql, Class<T> type, String id) {
    return entities.createQuery(jpql, type).setParameter("id", id).getResultStream().findFirst();
  }

  /** Ids of the page first, which an index holds; then the rows. */
  private <T> Slice<T> slice(
      String from,
      Where where,
      String id,
      String order,
      int first,
      int size,
      Class<T> type,
      Function<T, String> idOf) {
    Query count =
        where.fill(entities.createNativeQuery("select count(*) from " + from + where.text()));
    Query page =
        where.fill(
            entities.createNativeQuery(
                "select " + id + " from " + from + where.text() + " order by " + order));
    List<String> ids = new ArrayList<>();
    for (Object it : page.setFirstResult(first).setMaxResults(size).getResultList()) {
      ids.add((String) it);
    }
    if (ids.isEmpty()) {
      return new Slice<>(((Number) count.getSingleResult()).longValue(), List.of());
    }
    Map<String, T> rows =
        entities
            .createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(idOf, it -> it));
    return new Slice<>(
        ((Number) count.getSingleResult()).longValue(),
        ids.stream().map(rows::get).filter(Objects::nonNull).toList());
  }

  /** The part of a statement that a filter makes, with marks for its values. */
  private static final class Where {
    private final StringBuilder text = new StringBuilder(" where" + PUBLISHED);
    private final List<Object> values = new ArrayList<>();
    private final String joins;

    Where(ListFilter filter) {
      boolean byTerm = !filter.term().isEmpty();
      this.joins = byTerm ? " join directory_service_term st on st.service_id = s.id" : "";
      if (byTerm) {
        and("st.term_id = ?", filter.term());
      }
      if (!filter.taxonomy().isEmpty()) {
        and(
            "exists (select 1 from directory_service_term x join directory_term t"
                + " on t.id = x.term_id where x.service_id = s.id and t.taxonomy_id = ?)",
            filter.taxonomy());
      }
      if (!filter.organisation().isEmpty()) {
        and("s.organisation_id = ?", filter.organisation());
      }
      filter
          .modifiedAfter()
          .ifPresent(it -> and("s.modified_at > ?", LocalDateTime.ofInstant(it, ZoneOffset.UTC)));
      filter.ids().ifPresent(this::andIn);
    }

    private void and(String condition, Object value) {
      text.append(" and ").append(condition);
      values.add(value);
    }

    private void andIn(List<String> ids) {
      text.append(
          ids.isEmpty()
              ? " and 1 = 0"
              : ids.stream()
                  .map(it -> "?")
                  .collect(Collectors.joining(", ", " and s.id in (", ")")));
      values.addAll(ids);
    }

    String joins() {
      return joins;
    }

    String text() {
      return text.toString();
    }

    Query fill(Query query) {
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      return query;
    }
  }
}
