package org.carepost.messaging.twilio;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * A text that the stand-in took.
 *
 * @param sid what the stand-in calls it
 * @param fields as they were posted
 */
public record TakenText(String sid, String account, Map<String, String> fields, Instant at) {
  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Whom it was for, E.164. */
  public String to() {
    return fields.get("To");
  }

  /** Its words. */
  public String body() {
    return fields.get("Body");
  }

  /** Our id of it, which news is to come back with. */
  String id() {
    return callback().substring(callback().lastIndexOf('/') + 1);
  }

  /** Where news of it is wanted. */
  public String callback() {
    return fields.get("StatusCallback");
  }

  /** The resource as Twilio shows it. */
  JsonObjectBuilder json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("account_sid", account)
            .add("api_version", "2010-04-01")
            .add("body", body())
            .add("date_created", RFC_2822.format(at))
            .addNull("date_sent")
            .add("date_updated", RFC_2822.format(at))
            .add("direction", "outbound-api")
            .addNull("error_code")
            .addNull("error_message")
            .add("num_media", "0")
            .add("num_segments", "1")
            .addNull("price")
            .addNull("price_unit")
            .add("sid", sid)
            .add("status", "queued")
            .add("to", to())
            .add("uri", "/2010-04-01/Accounts/" + account + "/Messages/" + sid + ".json");
    return fields.containsKey("From")
        ? json.add("from", fields.get("From")).addNull("messaging_service_sid")
        : json.addNull("from").add("messaging_service_sid", fields.get("MessagingServiceSid"));
  }
}
