package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.carepost.databases.Schema;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A desk that somebody left with the queue open. */
@Journey
@Order(MortalCarepost.LATE)
@ResourceLock(MortalCarepost.LOCK)
class EmptyDeskIT {
  private static final int AGE_MINUTES = 29;

  @Test
  void a_queue_that_looks_again_by_itself_keeps_nobody_signed_in(MortalCarepost mortal) {
    WireVisitor desk = new WireVisitor(mortal.carepost().url()).signIn("riverside.navigator");
    leave(mortal.schema());

    assertThat(fetch(desk, "cors")).isEqualTo(200);
    assertThat(minutesIdle(mortal.schema())).isGreaterThanOrEqualTo(AGE_MINUTES);
    assertThat(fetch(desk, "navigate")).isEqualTo(200);
    assertThat(minutesIdle(mortal.schema())).isLessThan(AGE_MINUTES);

    leave(mortal.schema());
    leave(mortal.schema());
    assertThat(fetch(desk, "cors")).isEqualTo(401);
    assertThat(fetch(desk, "navigate")).isEqualTo(303);
  }

  private static int fetch(WireVisitor desk, String mode) {
    Map<String, String> headers = Map.of("Sec-Fetch-Mode", mode, "Accept", "text/html");
    return desk.send("GET", "/triage/queue", BodyPublishers.noBody(), headers).statusCode();
  }

  private static void leave(Schema schema) {
    schema.committed(
        entities ->
            entities
                .createNativeQuery("update staff_session set seen_at = seen_at - interval ? minute")
                .setParameter(1, AGE_MINUTES)
                .executeUpdate());
  }

  private static int minutesIdle(Schema schema) {
    return schema.committed(
        entities ->
            ((Number)
                    entities
                        .createNativeQuery(
                            "select timestampdiff(minute, seen_at, utc_timestamp(6))"
                                + " from staff_session order by created_at desc limit 1")
                        .getSingleResult())
                .intValue());
  }
}
