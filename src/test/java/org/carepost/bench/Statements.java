package org.carepost.bench;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.carepost.databases.Schema;

/** What the database server has done. */
record Statements(Schema schema) {
  private static final Duration MOST_TO_SEND = Duration.ofMinutes(3);

  /** How many statements it was sent by anybody since it started. */
  long count() throws SQLException {
    return number("show global status like 'Questions'", 2);
  }

  /** Waits until every text of the requests so far is sent, so that the next slice has no debts. */
  void awaitEmptyOutbox() {
    await("the outbox is empty")
        .atMost(MOST_TO_SEND)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> number("select count(*) from outbox", 1) == 0);
  }

  /** How many cases of a practice wait. */
  long waiting(String practice) throws SQLException {
    return number(
        "select count(*) from triage_case where state in ('WAITING', 'IN_TRIAGE')"
            + " and practice_id = '"
            + practice
            + "'",
        1);
  }

  private long number(String sql, int column) throws SQLException {
    try (Connection connection = schema.connection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(column);
    }
  }
}
