package org.carepost.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row that Carepost wrote, to be written again.
 *
 * @param values by column
 */
record Row(String table, Map<String, Object> values) {
  /**
   * The first row of a table where a column has a value.
   *
   * @throws IllegalStateException if there is none
   */
  static Row of(Connection connection, String table, String column, Object value)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select * from " + table + " where " + column + " = ?")) {
      select.setObject(1, value);
      try (ResultSet found = select.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException("no such row in " + table);
        }
        return new Row(table, values(found));
      }
    }
  }

  private static Map<String, Object> values(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      values.put(columns.getColumnName(i), row.getObject(i));
    }
    return values;
  }

  /** A new identifier as a table holds it. */
  static byte[] newId() {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** The same but for a column. */
  Row with(String column, Object value) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
    Map<String, Object> others = new LinkedHashMap<>(values);
    others.put(column, value);
    return new Row(table, others);
  }

  /** The statement that writes all columns. */
  PreparedStatement insert(Connection connection) throws SQLException {
    String marks = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
    return connection.prepareStatement(
        "insert into %s (%s) values (%s)"
            .formatted(table, String.join(", ", values.keySet()), marks));
  }

  /** Writes it with the statement. */
  void write(PreparedStatement insert) throws SQLException {
    int at = 1;
    for (Object value : values.values()) {
      insert.setObject(at++, value);
    }
    insert.executeUpdate();
  }
}
