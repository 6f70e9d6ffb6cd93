package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.Beside;
import org.carepost.journeys.RunningCarepost;
import org.carepost.messaging.QueuedTexts;
import org.carepost.people.AStaffMember;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts and replies by Twilio, over HTTP, behind a proxy that has another name. */
@Beside
@ResourceLock("Carepost at Twilio")
class TwilioIT {
  private static final String PUBLIC = "https://carepost.example";
  private static final TwilioStandIn TWILIO = TwilioStandIn.start();
  private static final Duration SOON = Duration.ofMinutes(2);
  private static Schema schema;
  private static RunningCarepost carepost;

  @BeforeAll
  static void start() {
    schema = Database.MARIADB.newSchema("carepost_twilio");
    schema.migrate();
    QueuedTexts.into(schema, 1);
    schema.committed(
        entities -> {
          entities.persist(AStaffMember.manager().whoCanSignIn());
          return null;
        });
    carepost =
        RunningCarepost.start(
            "twilio",
            Map.of(
                "DB_URL",
                schema.address(),
                "DB_USER",
                schema.user(),
                "DB_PASSWORD",
                schema.password(),
                "PUBLIC_URL",
                PUBLIC,
                "TWILIO_ACCOUNT_SID",
                TwilioStandIn.SID,
                "TWILIO_AUTH_TOKEN",
                TwilioStandIn.TOKEN,
                "TWILIO_FROM",
                "Riverside",
                "TWILIO_BASE_URL",
                TWILIO.url(),
                "TWILIO_ASK_AFTER",
                "1"));
  }

  @AfterAll
  static void stop() {
    carepost.close();
    TWILIO.close();
  }

  @Test
  void a_callback_that_twilio_did_not_sign_is_refused() {
    TakenText text = handedOver("+447700900301");
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
            genuine.replayedTo(PUBLIC + TwilioInboundCallback.PATH),
            SignedPost.to(genuine.url().replace(PUBLIC, carepost.url()), genuine.fields()),
            inbound("SM1", "+447700900301", "STOP").tampered("Body", "START"));
    long before = QueuedTexts.inbound(schema);
    long logged = refusals();
    assertThat(forged).extracting(TwilioIT::send).containsOnly(403);
    assertThat(QueuedTexts.state(schema, text.to())).isEqualTo("ACCEPTED");
    assertThat(QueuedTexts.inbound(schema)).isEqualTo(before);
    assertThat(refusals()).isEqualTo(logged + forged.size());
  }

  private static long refusals() {
    return carepost.newLog().lines().filter(it -> it.contains("was not signed by Twilio")).count();
  }

  @Test
  void news_moves_the_text_on_and_late_or_repeated_news_changes_nothing() {
    TakenText text = handedOver("+447700900302");
    for (String status : new String[] {"delivered", "sent", "queued", "delivered"}) {
      assertThat(send(SignedPost.news(text, status))).isEqualTo(204);
    }
    assertThat(QueuedTexts.state(schema, text.to())).isEqualTo("DELIVERED");
  }

  @ParameterizedTest
  @CsvSource({
    "+447700900311, undelivered, 30003, 30003: the phone is off or out of reach",
    "+447700900312, failed, 30004, 30004: the network blocks texts to this number",
    "+447700900313, undelivered, 30005, 30005: the network does not know the number",
    "+447700900314, undelivered, 30006, 30006: the number is a landline or cannot get texts",
    "+447700900315, undelivered, 30007, ",
    "+447700900316, undelivered, 30008, "
  })
  void bad_news_ends_the_text_and_marks_the_number_if_that_is_to_blame(
      String to, String status, int code, String fault) {
    TakenText text = handedOver(to);
    assertThat(send(SignedPost.badNews(text, status, code))).isEqualTo(204);
    assertThat(QueuedTexts.state(schema, to)).isEqualToIgnoringCase(status);
    assertThat(QueuedTexts.faults(schema, to))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void a_text_that_comes_in_twice_is_kept_once() {
    SignedPost text = inbound("SM" + System.nanoTime(), "+447700900303", "Thank you 😀");
    long before = QueuedTexts.inbound(schema);
    assertThat(send(text)).isEqualTo(204);
    assertThat(send(text)).isEqualTo(204);
    assertThat(QueuedTexts.inbound(schema)).isEqualTo(before + 1);
  }

  @Test
  void a_text_from_a_landline_or_a_name_is_kept_with_its_sender_and_nothing_of_it_is_logged() {
    for (String from : new String[] {"+441902496000", "60777", "NHSVaccine"}) {
      assertThat(send(inbound("SM" + System.nanoTime(), from, "Ring me back"))).isEqualTo(204);
      assertThat(QueuedTexts.otherSenders(schema)).contains(from);
      assertThat(carepost.newLog()).doesNotContain(from, "Ring me back");
    }
  }

  @Test
  void a_word_that_twilio_takes_for_stop_stops_the_number_and_is_listed() {
    String from = "+447700900304";
    handedOver(from);
    SignedPost cancel =
        SignedPost.to(
            PUBLIC + TwilioInboundCallback.PATH,
            Map.of("MessageSid", "SM4", "From", from, "Body", "CANCEL", "OptOutType", "STOP"));
    assertThat(send(cancel)).isEqualTo(204);
    assertThat(QueuedTexts.faults(schema, from))
        .singleElement()
        .asString()
        .startsWith("STOPPED")
        .contains("START");
  }

  @Test
  void a_text_that_twilio_answers_too_late_is_uncertain_and_healed_without_a_second_one() {
    String to = "+447700900305";
    TWILIO.keepSilentFor(Duration.ofSeconds(9));
    QueuedTexts.code(schema, to, "Your code is late");
    await("nobody knows whether it left")
        .atMost(SOON)
        .until(() -> QueuedTexts.state(schema, to).equals("UNCERTAIN"));
    TWILIO.keepSilentFor(Duration.ZERO);
    await("it is found at Twilio")
        .atMost(SOON)
        .until(() -> QueuedTexts.state(schema, to).equals("ACCEPTED"));
    assertThat(TWILIO.taken().stream().filter(it -> it.to().equals(to))).hasSize(1);
  }

  @Test
  void a_command_sends_one_test_text_and_waits_for_its_receipt() {
    TWILIO.watch(
        (step, text) -> {
          if (step == TwilioStandIn.Step.ANSWERED && text.body().startsWith("This is a test")) {
            send(SignedPost.news(text, "delivered"));
          }
        });
    RunningCarepost.Ended ended = sendTestText("+447700900306", AStaffMember.PASSWORD);
    assertThat(ended.exitCode()).as(ended.printed()).isZero();
    assertThat(ended.printed()).contains("DELIVERED");
    assertThat(TWILIO.taken().stream().filter(it -> it.to().equals("+447700900306"))).hasSize(1);

    RunningCarepost.Ended refused = sendTestText("+447700900307", "wrong");
    assertThat(refused.exitCode()).isOne();
    assertThat(refused.printed()).contains("send-test-text <ODS code>");
  }

  private static RunningCarepost.Ended sendTestText(String to, String password) {
    return carepost.run(
        Map.of("CAREPOST_USERNAME", "riverside.manager", "CAREPOST_PASSWORD", password),
        "send-test-text",
        "Y00001",
        to);
  }

  @Test
  void a_wrong_account_is_seen_from_outside_until_it_is_put_right_and_started_again()
      throws IOException, InterruptedException {
    assertThat(metrics()).containsPattern("texts_stopped(\\{.*})? 0");
    TWILIO.misbehave(fields -> Mischief.refused(401, 20003));
    QueuedTexts.code(schema, "+447700900308", "Your code waits");
    await("it is seen")
        .atMost(SOON)
        .untilAsserted(() -> assertThat(metrics()).containsPattern("texts_stopped(\\{.*})? 1"));
    TWILIO.misbehave(fields -> Mischief.NONE);
    carepost.stop();
    carepost.start();
    assertThat(metrics()).containsPattern("texts_stopped(\\{.*})? 0");
    handedOver("+447700900309");
  }

  private static String metrics() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(carepost.at("/metrics")).build(), BodyHandlers.ofString())
        .body();
  }

  private static TakenText handedOver(String to) {
    QueuedTexts.code(schema, to, "Your code is 1");
    await("the text is handed over")
        .atMost(SOON)
        .until(() -> QueuedTexts.state(schema, to).equals("ACCEPTED"));
    return TWILIO.taken().stream().filter(it -> it.to().equals(to)).findFirst().orElseThrow();
  }

  private static int send(SignedPost post) {
    return post.sendBehindProxy(carepost.url());
  }

  private static SignedPost inbound(String sid, String from, String body) {
    return SignedPost.to(
        PUBLIC + TwilioInboundCallback.PATH,
        Map.of("MessageSid", sid, "From", from, "To", "+447700900999", "Body", body));
  }
}
