package org.carepost.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carepost.databases.Schema;
import org.carepost.platform.Ids;
import org.carepost.platform.jpa.UuidConverter;
import org.carepost.platform.web.Tokens;

/** Running video calls, put into the database at once, with a pass for each who is in them. */
final class Rooms {
  private static final String PRACTICE = "Y00001";
  private static final int LIFE_SECONDS = 3_600;

  private static final String CALL =
      "insert into video_call (id, practice_id, given_name, family_name, born, mobile, clinician_id,"
          + " clinician_name, scheduled_for, state, begun_at, text_when_ready, reminded, chat_on,"
          + " files_on, screen_on, note, version) values (?, '"
          + PRACTICE
          + "', 'Ada', 'Byron', '1984-03-27', '+447700900123', x'00000000000000000000000000000000',"
          + " 'Dr Amara Okafor', utc_timestamp(6), 'IN_CALL', utc_timestamp(6), false, true, true,"
          + " true, true, '', 1)";
  private static final String PARTICIPANT =
      "insert into video_participant (id, practice_id, call_id, kind, name, device_key, admitted_at,"
          + " connections, samples, poor_samples, delay_ms, relayed, picture_lost, sound_only)"
          + " values (?, '"
          + PRACTICE
          + "', ?, ?, 'Ada Byron', ?, utc_timestamp(6), 0, 0, 0, 0, false, false, false)";
  private static final String PASS =
      "insert into video_pass (token_hash, practice_id, call_id, participant_id, device_key,"
          + " expires_at) values (?, '"
          + PRACTICE
          + "', ?, ?, ?, ?)";

  private Rooms() {}

  /**
   * Somebody who may come in.
   *
   * @param call which room
   * @param pass good once
   * @param cookie header of the device
   */
  record Guest(String call, String pass, String cookie) {}

  /** Two for each room, one after the other. */
  static List<Guest> in(Schema schema, int rooms) throws SQLException {
    List<Guest> guests = new ArrayList<>();
    try (Connection connection = schema.connection();
        PreparedStatement call = connection.prepareStatement(CALL);
        PreparedStatement participant = connection.prepareStatement(PARTICIPANT);
        PreparedStatement pass = connection.prepareStatement(PASS)) {
      for (int room = 0; room < rooms; room++) {
        UUID id = Ids.next();
        call.setBytes(1, bytes(id));
        call.executeUpdate();
        for (String kind : List.of("PATIENT", "GUEST")) {
          guests.add(guest(id, kind, participant, pass));
        }
      }
    }
    return guests;
  }

  private static Guest guest(
      UUID call, String kind, PreparedStatement participant, PreparedStatement pass)
      throws SQLException {
    UUID id = Ids.next();
    String visit = Tokens.random();
    String token = Tokens.random();
    participant.setBytes(1, bytes(id));
    participant.setBytes(2, bytes(call));
    participant.setString(3, kind);
    participant.setBytes(4, Tokens.hash(visit));
    participant.executeUpdate();
    pass.setBytes(1, Tokens.hash(token));
    pass.setBytes(2, bytes(call));
    pass.setBytes(3, bytes(id));
    pass.setBytes(4, Tokens.hash(visit));
    pass.setTimestamp(5, Timestamp.from(Instant.now().plusSeconds(LIFE_SECONDS)));
    pass.executeUpdate();
    return new Guest(call.toString(), token, "visit=" + visit);
  }

  private static byte[] bytes(UUID id) {
    return new UuidConverter().convertToDatabaseColumn(id);
  }
}
