package org.carepost.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.carepost.databases.Schema;

/** The rows of a submission and nothing else, in one transaction by plain JDBC. */
record JdbcSubmissions(Schema schema, SubmissionRows rows) implements Measure {
  @Override
  public String name() {
    return "the rows of a submission, plain JDBC";
  }

  @Override
  public Work worker() throws SQLException {
    Connection connection = schema.connection();
    connection.setAutoCommit(false);
    List<PreparedStatement> inserts = new ArrayList<>();
    for (Row row : rows.rows()) {
      inserts.add(row.insert(connection));
    }
    return new Writer(connection, inserts, rows);
  }

  private record Writer(Connection connection, List<PreparedStatement> inserts, SubmissionRows rows)
      implements Work {
    @Override
    public boolean once() throws SQLException {
      int at = 0;
      for (Row row : rows.again()) {
        row.write(inserts.get(at++));
      }
      connection.commit();
      return true;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
