package org.carepost.appointments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.jpa.UuidConverter;

/** Rows of many appointments, written in a few big statements. */
final class AppointmentRows {
  private static final List<String> BOOKING =
      List.of(
          "external_id",
          "patient_id",
          "clinic_id",
          "starts_at",
          "ends_at",
          "mode",
          "slot_type",
          "booked_at",
          "day",
          "lead_days",
          "age",
          "state",
          "cancelled_by",
          "cancel_reason",
          "cancelled_at",
          "cancelled_there",
          "assumed");
  private static final String INSERT =
      "insert into appointment (id, practice_id, "
          + String.join(", ", BOOKING)
          + ", version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
  private static final String REPLACE = INSERT + " on duplicate key update " + replaced();
  private static final String EVENT =
      "insert into appointment_event (id, practice_id, appointment_id, kind, from_state, to_state,"
          + " detail, author_kind, author_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final UuidConverter IDS = new UuidConverter();

  private AppointmentRows() {}

  private static String replaced() {
    StringBuilder sql = new StringBuilder();
    for (String column : BOOKING) {
      sql.append(column).append(" = values(").append(column).append("), ");
    }
    return sql + "version = version + 1";
  }

  /** In the connection's transaction, which has locked those that are changed. */
  static void write(AppointmentChanges changes, Connection connection) throws SQLException {
    write(changes.changed(), REPLACE, AppointmentRows::bind, connection); // gives up names first
    write(changes.added(), INSERT, AppointmentRows::bind, connection);
    write(changes.events(), EVENT, AppointmentRows::bind, connection);
  }

  private interface Binder<T> {
    void bind(T it, Values values) throws SQLException;
  }

  private static <T> void write(List<T> rows, String sql, Binder<T> binder, Connection connection)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T row : rows) {
        binder.bind(row, new Values(statement));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(Appointment it, Values values) throws SQLException {
    Slot slot = it.slot();
    values.add(it.id()).add(it.practice().ods()).add(it.externalId());
    values.add(it.patient()).add(slot.clinic()).add(slot.startsAt()).add(slot.endsAt());
    values.add(slot.mode().name()).add(slot.type()).add(it.bookedAt()).add(it.day());
    values.add(it.leadDays()).add(it.age()).add(it.state().name());
    values.add(it.cancellation().map(why -> why.wish().name()).orElse(null));
    values.add(it.cancellation().map(Cancellation::reason).orElse(null));
    values.add(it.cancelledAt().orElse(null)).add(it.isCancelledThere()).add(it.assumed());
  }

  private static void bind(AppointmentEvent it, Values values) throws SQLException {
    values.add(it.id()).add(it.practice().ods()).add(it.appointment()).add(it.kind().name());
    values.add(it.from().name()).add(it.to().name()).add(it.detail());
    values.add(it.authorKind().name()).add(it.authorName()).add(it.at());
  }

  /** Values of a row, in the order of its columns. */
  private static final class Values {
    private final PreparedStatement statement;
    private int last;

    Values(PreparedStatement statement) {
      this.statement = statement;
    }

    Values add(Object value) throws SQLException {
      statement.setObject(++last, value);
      return this;
    }

    Values add(UUID id) throws SQLException {
      return add((Object) IDS.convertToDatabaseColumn(id));
    }

    Values add(Instant moment) throws SQLException {
      return add(
          (Object) (moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }
  }
}
