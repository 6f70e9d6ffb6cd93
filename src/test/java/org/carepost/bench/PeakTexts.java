package org.carepost.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carepost.databases.Schema;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;

/** Texts that become due in a database, to the thousand numbers that belong to nobody. */
final class PeakTexts {
  private static final String PRACTICE = "Y00001";
  private static final String WORDS = "Your code is ";
  private static final int NUMBERS = 1_000;

  private final Connection connection;
  private final List<Instant> due = new ArrayList<>();

  private PeakTexts(Connection connection) {
    this.connection = connection;
  }

  /** None yet, of a practice of their own. */
  static PeakTexts of(Schema schema) throws SQLException {
    schema.committed(
        entities -> {
          entities.persist(
              new Practice(new PracticeId(PRACTICE), "Riverside Surgery", "01902 496 0000"));
          return null;
        });
    Connection connection = schema.connection();
    connection.setAutoCommit(false);
    return new PeakTexts(connection);
  }

  /** How many there were so far. */
  int queued() {
    return due.size();
  }

  /** When a text became due. */
  Instant dueAt(int index) {
    return due.get(index);
  }

  /** Which text has these words; -1 for another's. */
  static int index(String words) {
    return words.startsWith(WORDS) ? Integer.parseInt(words.substring(WORDS.length())) : -1;
  }

  /** So many more are due now. */
  void queue(int count) throws SQLException {
    Instant now = Instant.now();
    Timestamp at = Timestamp.valueOf(now.atOffset(ZoneOffset.UTC).toLocalDateTime());
    try (PreparedStatement text =
            connection.prepareStatement(
                "insert into text_message (id, practice_id, mobile, template, body, fragments,"
                    + " about_id, state, created_at, kind, words_hash)"
                    + " values (?, ?, ?, 'test-text', ?, 1, ?, 'CREATED', ?, 'CODE', ?)");
        PreparedStatement item =
            connection.prepareStatement(
                "insert into outbox (id, topic, subject_id, practice_id, due_at, attempts)"
                    + " values (?, 'text', ?, ?, ?, 0)")) {
      for (int i = 0; i < count; i++) {
        String words = WORDS + due.size();
        byte[] id = bytes(Ids.next());
        text.setBytes(1, id);
        text.setString(2, PRACTICE);
        text.setString(3, "+447700900%03d".formatted(due.size() % NUMBERS));
        text.setString(4, words);
        text.setBytes(5, bytes(Ids.next()));
        text.setTimestamp(6, at);
        text.setBytes(7, Tokens.hash(words));
        text.addBatch();
        item.setBytes(1, bytes(Ids.next()));
        item.setBytes(2, id);
        item.setString(3, PRACTICE);
        item.setTimestamp(4, at);
        item.addBatch();
        due.add(now);
      }
      text.executeBatch();
      item.executeBatch();
      connection.commit();
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
