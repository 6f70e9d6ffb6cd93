package org.carepost.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.carepost.databases.Schema;
import org.carepost.platform.web.Tokens;

/** The last post of a journey: every question has been answered before, by other browsers. */
final class LastSteps implements Measure {
  private static final int MOST_IN_A_SLICE = 15_000;

  private final Site site;
  private final Schema schema;
  private final Queue<String> visits = new ConcurrentLinkedQueue<>();
  private final String check;
  private final String answers;

  LastSteps(Site site, Schema schema) throws Exception {
    this.site = site;
    this.schema = schema;
    String visit = Tokens.random();
    this.check = Journeys.answered(new Browser(site, visit));
    this.answers = answersOf(visit, schema);
  }

  @Override
  public String name() {
    return "submission, last post of a journey";
  }

  /** Copies the example's answers for as many visits as could be used up. */
  @Override
  public void prepare() throws SQLException {
    visits.clear();
    try (Connection connection = schema.connection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into draft (id, practice_id, visit_key, form, fields, updated_at)"
                    + " values (?, ?, ?, 'health', ?, utc_timestamp(6))")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < MOST_IN_A_SLICE; i++) {
        String visit = Tokens.random();
        insert.setBytes(1, Row.newId());
        insert.setString(2, Asked.PRACTICE);
        insert.setBytes(3, Tokens.hash(visit));
        insert.setString(4, answers.replaceFirst("074[0-9]{8}", Asked.mobile()));
        insert.addBatch();
        visits.add(visit);
      }
      insert.executeBatch();
      connection.commit();
    }
  }

  private static String answersOf(String visit, Schema schema) throws SQLException {
    try (Connection connection = schema.connection();
        PreparedStatement select =
            connection.prepareStatement("select fields from draft where visit_key = ?")) {
      select.setBytes(1, Tokens.hash(visit));
      try (ResultSet draft = select.executeQuery()) {
        draft.next();
        return draft.getString(1);
      }
    }
  }

  @Override
  public Work worker() {
    return () -> {
      String visit = visits.poll();
      if (visit != null) {
        new Browser(site, visit).post(check, Map.of());
      }
      return visit != null;
    };
  }
}
