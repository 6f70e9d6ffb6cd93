package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost;
import org.carepost.messaging.QueuedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Texts through a provider on a bad day while the process is killed at every step of claim, call
 * and record. How many and how often is said by <code>-Dtexts=10000 -Dkills=50</code>.
 */
class ExactlyOnceIT {
  private static final Logger LOG = System.getLogger(ExactlyOnceIT.class.getName());
  private static final int TEXTS = Integer.getInteger("texts", 400);
  private static final List<TwilioStandIn.Step> STEPS =
      List.of(TwilioStandIn.Step.ARRIVED, TwilioStandIn.Step.TAKEN, TwilioStandIn.Step.ANSWERED);
  private static final int KILLS = Integer.getInteger("kills", 4);

  private final AtomicReference<TwilioStandIn.Step> killAt = new AtomicReference<>();
  private final Semaphore killed = new Semaphore(0);

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void no_text_is_lost_and_none_is_doubled() {
    Schema schema = Database.MARIADB.newSchema("carepost_once");
    schema.migrate();
    try (TwilioStandIn twilio = TwilioStandIn.start();
        Chaos chaos = new Chaos(twilio);
        RunningCarepost carepost = RunningCarepost.start("once", onto(schema, twilio))) {
      twilio.watch((step, text) -> happened(step, text, chaos, carepost));
      Map<String, Long> wanted = QueuedTexts.into(schema, TEXTS);
      for (int kill = 0; kill < KILLS; kill++) {
        killDuring(kill, twilio, carepost);
        carepost.start();
      }
      await("the provider is known to have every text")
          .atMost(Duration.ofMinutes(30)) // a pause may be ten
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> QueuedTexts.open(schema) == 0);

      assertThat(counted(twilio.taken())).isEqualTo(wanted);
      assertThat(QueuedTexts.gatewayIds(schema))
          .containsExactlyInAnyOrderElementsOf(
              twilio.taken().stream().map(TakenText::sid).toList());
      LOG.log(
          Level.INFO,
          "{0} texts, {1} kills: 0 lost, 0 doubled. {2}. Ends: {3}",
          TEXTS,
          KILLS,
          chaos,
          QueuedTexts.states(schema));
    }
  }

  private static Map<String, String> onto(Schema schema, TwilioStandIn twilio) {
    return Map.of(
        "DB_URL",
        schema.address(),
        "DB_USER",
        schema.user(),
        "DB_PASSWORD",
        schema.password(),
        "TWILIO_ACCOUNT_SID",
        TwilioStandIn.SID,
        "TWILIO_AUTH_TOKEN",
        TwilioStandIn.TOKEN,
        "TWILIO_FROM",
        "Riverside",
        "TWILIO_BASE_URL",
        twilio.url(),
        "TWILIO_PER_SECOND",
        "200",
        "TWILIO_ASK_AFTER",
        "3");
  }

  /** Lets some more texts through and kills at the next step of the kind whose turn it is. */
  private void killDuring(int kill, TwilioStandIn twilio, RunningCarepost carepost) {
    int enough = (int) ((long) TEXTS * (kill + 1) / (KILLS + 1));
    await("some texts are taken")
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> twilio.count() >= enough);
    if (kill % (STEPS.size() + 1) == STEPS.size()) {
      carepost.kill(); // at whatever it is doing
      return;
    }
    killAt.set(STEPS.get(kill % (STEPS.size() + 1)));
    await("it is killed there").atMost(Duration.ofMinutes(1)).until(killed::tryAcquire);
  }

  private void happened(
      TwilioStandIn.Step step, TakenText text, Chaos chaos, RunningCarepost carepost) {
    if (killAt.compareAndSet(step, null)) {
      carepost.kill();
      killed.release();
    }
    if (step == TwilioStandIn.Step.TAKEN) {
      chaos.tell(text);
    }
  }

  private static Map<String, Long> counted(List<TakenText> taken) {
    Stream<String> texts = taken.stream().map(text -> text.to() + " " + text.body());
    return texts.collect(Collectors.groupingBy(text -> text, Collectors.counting()));
  }
}
