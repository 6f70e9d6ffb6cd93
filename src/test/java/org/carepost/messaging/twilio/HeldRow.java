package org.carepost.messaging.twilio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.carepost.databases.Schema;

/** A row that a test has locked: whoever needs it waits until it is let go. */
final class HeldRow implements AutoCloseable {
  private final Connection connection;
  private final String value;

  private HeldRow(Connection connection, String value) {
    this.connection = connection;
    this.value = value;
  }

  /** Waits for the text's row, whose value is its state. */
  static HeldRow text(Schema schema, String id) {
    return taken(schema, "select state from text_message where id = unhex(?) for update", id);
  }

  /** Waits for the row of what is to be done with it, whose value is its topic. */
  static HeldRow outbox(Schema schema, String id) {
    return taken(schema, "select topic from outbox where id = unhex(?) for update", id);
  }

  private static HeldRow taken(Schema schema, String query, String id) {
    try {
      Connection connection = schema.connection();
      connection.setAutoCommit(false);
      try (PreparedStatement select = connection.prepareStatement(query)) {
        select.setString(1, id.replace("-", ""));
        ResultSet row = select.executeQuery();
        return new HeldRow(connection, row.next() ? row.getString(1) : "");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it was when it was taken; empty if there is no such row. */
  String value() {
    return value;
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
