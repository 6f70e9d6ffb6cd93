package org.carepost.navigation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes services many at a time: the driver makes one statement of each batch.
 *
 * @param connection of the running transaction
 */
record DirectoryBatch(Connection connection, Instant at) {
  private static final String SERVICE =
      "insert into directory_service (id, source, organisation_id, name, status, document, digest,"
          + " modified_at, retired_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, null, 0)"
          + " on duplicate key update source = values(source),"
          + " organisation_id = values(organisation_id), name = values(name),"
          + " status = values(status), document = values(document), digest = values(digest),"
          + " modified_at = values(modified_at), retired_at = null";
  private static final String ORGANISATION =
      "insert into directory_organisation (id, name, document, modified_at) values (?, ?, ?, ?)"
          + " on duplicate key update name = values(name), document = values(document),"
          + " modified_at = values(modified_at)";
  private static final String LOCATION =
      "insert into directory_location (id, name, postcode, latitude, longitude, document,"
          + " modified_at) values (?, ?, ?, ?, ?, ?, ?) on duplicate key update name = values(name),"
          + " postcode = values(postcode), latitude = values(latitude),"
          + " longitude = values(longitude), document = values(document),"
          + " modified_at = values(modified_at)";
  private static final String PLACE =
      "insert into directory_service_at_location (id, service_id, location_id) values (?, ?, ?)"
          + " on duplicate key update service_id = values(service_id),"
          + " location_id = values(location_id)";
  private static final String TAXONOMY =
      "insert into directory_taxonomy (id, name, document) values (?, ?, ?)"
          + " on duplicate key update name = values(name), document = values(document)";
  private static final String TERM =
      "insert into directory_term (id, taxonomy_id, name, document) values (?, ?, ?, ?)"
          + " on duplicate key update taxonomy_id = values(taxonomy_id), name = values(name),"
          + " document = values(document)";
  private static final String SERVICE_TERM =
      "insert into directory_service_term (service_id, term_id) values (?, ?)";

  /**
   * Adds and changes.
   *
   * @param known ids of those that are kept already
   */
  void write(List<ServiceLine> lines, Set<String> known, String source) throws SQLException {
    all(
        ORGANISATION,
        lines.stream().flatMap(line -> line.organisation().stream()),
        it -> new Object[] {it.id(), it.name(), it.document(), utc()});
    all(
        LOCATION,
        lines.stream().flatMap(line -> line.locations().stream()),
        it ->
            new Object[] {
              it.id(),
              it.name(),
              it.postcode(),
              it.point().map(Point::latitude).orElse(null),
              it.point().map(Point::longitude).orElse(null),
              it.document(),
              utc()
            });
    all(
        TAXONOMY,
        distinct(lines.stream().flatMap(it -> it.taxonomies().stream()), Taxonomy::id),
        it -> new Object[] {it.id(), it.name(), it.document()});
    all(
        TERM,
        distinct(lines.stream().flatMap(it -> it.terms().stream()), TaxonomyTerm::id),
        it -> new Object[] {it.id(), it.taxonomy(), it.name(), it.document()});
    all(
        SERVICE,
        lines.stream(),
        it ->
            new Object[] {
              it.id(),
              source,
              it.organisation().map(Organisation::id).orElse(null),
              it.name(),
              it.status(),
              it.document(),
              it.digest(),
              utc()
            });
    places(lines, known);
  }

  private void places(List<ServiceLine> lines, Set<String> known) throws SQLException {
    List<String> before = lines.stream().map(ServiceLine::id).filter(known::contains).toList();
    forget("directory_service_at_location", before);
    forget("directory_service_term", before);
    all(
        PLACE,
        lines.stream().flatMap(line -> line.places().stream()),
        it -> new Object[] {it.id(), it.service(), it.location()});
    all(
        SERVICE_TERM,
        lines.stream()
            .flatMap(
                line -> line.terms().stream().map(term -> new Object[] {line.id(), term.id()})),
        it -> it);
  }

  private void forget(String table, List<String> services) throws SQLException {
    if (services.isEmpty()) {
      return;
    }
    String marks = services.stream().map(it -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from " + table + " where service_id in (" + marks + ")")) {
      for (int i = 0; i < services.size(); i++) {
        statement.setString(i + 1, services.get(i));
      }
      statement.executeUpdate();
    }
  }

  private <T> void all(String sql, Stream<T> rows, Row<T> row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      boolean any = false;
      for (T it : (Iterable<T>) rows::iterator) {
        Object[] values = row.of(it);
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        any = true;
      }
      if (any) {
        statement.executeBatch();
      }
    }
  }

  private static <T> Stream<T> distinct(Stream<T> rows, Function<T, String> id) {
    return rows.collect(Collectors.toMap(id, it -> it, (one, other) -> other)).values().stream();
  }

  private LocalDateTime utc() {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private interface Row<T> {
    Object[] of(T row);
  }
}
