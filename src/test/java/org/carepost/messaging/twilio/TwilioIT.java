package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost;
import org.carepost.messaging.QueuedTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receipts and replies by Twilio, over HTTP. */
class TwilioIT {
  private static final TwilioStandIn TWILIO = TwilioStandIn.start();
  private static final Duration SOON = Duration.ofSeconds(60);
  private static Schema schema;
  private static RunningCarepost carepost;

  @BeforeAll
  static void start() {
    schema = Database.MARIADB.newSchema("carepost_twilio");
    schema.migrate();
    QueuedTexts.into(schema, 1);
    carepost =
        RunningCarepost.start(
            "twilio",
            Map.of(
                "DB_URL", schema.address(),
                "DB_USER", schema.user(),
                "DB_PASSWORD", schema.password(),
                "TWILIO_ACCOUNT_SID", TwilioStandIn.SID,
                "TWILIO_AUTH_TOKEN", TwilioStandIn.TOKEN,
                "TWILIO_FROM", "Riverside",
                "TWILIO_BASE_URL", TWILIO.url()));
  }

  @AfterAll
  static void stop() {
    carepost.close();
    TWILIO.close();
  }

  @BeforeEach
  void given_a_text_that_was_handed_over() {
    await("the text is handed over").atMost(SOON).until(() -> QueuedTexts.open(schema) == 0);
  }

  @Test
  void a_callback_that_twilio_did_not_sign_is_refused() {
    TakenText text = TWILIO.taken().get(0);
    SignedPost genuine = SignedPost.news(text, "failed");
    String other =
        text.callback().replaceAll("[0-9a-f-]{36}$", "01900000-0000-7000-8000-000000000000");
    List<SignedPost> forged =
        List.of(
            new SignedPost(genuine.url(), genuine.fields(), ""),
            new SignedPost(genuine.url(), genuine.fields(), "AAAAAAAAAAAAAAAAAAAAAAAAAAA="),
            genuine.tampered("MessageStatus", "delivered"),
            genuine.tampered("AccountSid", "AC00000000000000000000000000000009"),
            genuine.tampered("Added", "field"),
            genuine.replayedTo(other),
            genuine.replayedTo(carepost.url() + TwilioInboundCallback.PATH),
            inbound("SM1", "STOP").tampered("Body", "START"));
    long before = QueuedTexts.inbound(schema);
    assertThat(forged).extracting(SignedPost::send).containsOnly(403);
    assertThat(QueuedTexts.states(schema)).doesNotContainKeys("FAILED", "UNDELIVERED");
    assertThat(QueuedTexts.inbound(schema)).isEqualTo(before);
  }

  @Test
  void news_moves_the_text_on_and_late_or_repeated_news_changes_nothing() {
    TakenText text = TWILIO.taken().get(0);
    for (String status : new String[] {"delivered", "sent", "queued", "delivered"}) {
      assertThat(SignedPost.news(text, status).send()).isEqualTo(204);
    }
    assertThat(QueuedTexts.states(schema)).containsOnly(Map.entry("DELIVERED", 1L));
  }

  @Test
  void a_text_that_comes_in_twice_is_kept_once() {
    SignedPost text = inbound("SM" + System.nanoTime(), "Thank you 😀");
    long before = QueuedTexts.inbound(schema);
    assertThat(text.send()).isEqualTo(204);
    assertThat(text.send()).isEqualTo(204);
    assertThat(QueuedTexts.inbound(schema)).isEqualTo(before + 1);
  }

  private static SignedPost inbound(String sid, String body) {
    return SignedPost.to(
        carepost.url() + TwilioInboundCallback.PATH,
        Map.of("MessageSid", sid, "From", "+447700900000", "To", "+447700900999", "Body", body));
  }
}
