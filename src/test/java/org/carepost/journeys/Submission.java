package org.carepost.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.Map;

/** A request as a program sends it through the API. */
final class Submission {
  private final String practice;
  private final String key;
  private final String mobile;
  private final String family;

  /**
   * One about a cough.
   *
   * @param practice ODS code
   * @param key the same for every try
   * @param mobile an invented number, like 07700 900123
   */
  Submission(String practice, String key, String mobile) {
    this(practice, key, mobile, "Lovelace");
  }

  /** The same for somebody of another family. */
  Submission(String practice, String key, String mobile, String family) {
    this.practice = practice;
    this.key = key;
    this.mobile = mobile;
    this.family = family;
  }

  /** Sends it once. */
  HttpResponse<String> sendBy(WireVisitor visitor) {
    return visitor.postJson(
        "/api/v1/practices/" + practice + "/requests",
        body(mobile).replace("Lovelace", family),
        Map.of("Idempotency-Key", key));
  }

  /** The body of one about a cough. */
  static String body(String mobile) {
    return Json.createObjectBuilder()
        .add("form", "health")
        .add(
            "patient",
            Json.createObjectBuilder()
                .add("givenName", "Ada")
                .add("familyName", "Lovelace")
                .add("birthDate", "1984-03-27")
                .add("postcode", "WV4 4LP")
                .add("mobile", mobile))
        .add("contact", Json.createObjectBuilder().add("by", "TEXT"))
        .add(
            "answers",
            Json.createArrayBuilder()
                .add(answer("words", "I have had a cough for some weeks"))
                .add(answer("how-long", "weeks"))
                .add(answer("hope", "advice")))
        .build()
        .toString();
  }

  private static JsonObjectBuilder answer(String linkId, String value) {
    return Json.createObjectBuilder().add("linkId", linkId).add("value", value);
  }
}
