package org.carepost.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepost.consultation.Reference;

/**
 * The rows that one submission inserts, in the order in which they refer to each other, as they are
 * before anything else happens to them.
 */
record SubmissionRows(List<Row> rows) {
  /** Those of a request that Carepost took in; what happened to them since is undone. */
  static SubmissionRows of(Connection connection, String reference) throws SQLException {
    Row request = Row.of(connection, "request", "reference", reference);
    Object id = request.values().get("id");
    Row text =
        Row.of(connection, "text_message", "about_id", id)
            .with("state", "CREATED")
            .with("gateway_id", null)
            .with("claimed_at", null)
            .with("accepted_at", null)
            .with("ended_at", null);
    return new SubmissionRows(
        List.of(
            request,
            Row.of(connection, "triage_case", "id", id),
            Row.of(connection, "case_event", "case_id", id),
            text,
            outbox(text),
            Row.of(connection, "audit_event", "subject", reference)
                .with("position", null)
                .with("hash", null)));
  }

  /** The worker has deleted the real one. */
  private static Row outbox(Row text) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", null);
    values.put("topic", "text");
    values.put("subject_id", null);
    values.put("practice_id", text.values().get("practice_id"));
    values.put("due_at", text.values().get("created_at"));
    values.put("attempts", 0);
    values.put("claimed_by", null);
    values.put("claimed_until", null);
    values.put("stopped_at", null);
    values.put("reason", null);
    return new Row("outbox", values);
  }

  /** The rows of another submission of the same content. */
  List<Row> again() {
    byte[] request = Row.newId();
    byte[] text = Row.newId();
    String reference = Reference.random().text();
    return List.of(
        rows.get(0)
            .with("id", request)
            .with("reference", reference)
            .with("submission_key", "jdbc:" + HexFormat.of().formatHex(request)),
        rows.get(1).with("id", request).with("reference", reference),
        rows.get(2).with("id", Row.newId()).with("case_id", request),
        rows.get(3).with("id", text).with("about_id", request),
        rows.get(4).with("id", Row.newId()).with("subject_id", text),
        rows.get(5).with("id", Row.newId()).with("subject", reference));
  }
}
