package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.Beside;
import org.carepost.journeys.RunningCarepost;
import org.carepost.messaging.QueuedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Texts through a provider on a bad day while the process is killed at every step of claim, call
 * and record. How many and how often is said by <code>-Dtexts=10000 -Dkills=50</code>.
 */
@Beside
class ExactlyOnceIT {
  private static final Logger LOG = System.getLogger(ExactlyOnceIT.class.getName());
  private static final int TEXTS = Integer.getInteger("texts", 400);
  private static final int KILLS = Integer.getInteger("kills", Moment.values().length);

  /** So few that there are some left for the last kill, also while it starts again. */
  private static final String PER_SECOND = "20";

  private static final String NUMBER = "+447700900999";

  private final AtomicReference<Moment> killAt = new AtomicReference<>();
  private final Semaphore killed = new Semaphore(0);
  private final BlockingQueue<Caught> caught = new LinkedBlockingQueue<>();

  /** When the process is killed. */
  private enum Moment {
    CLAIMED,
    ARRIVED,
    TAKEN,
    ANSWERED,
    RECORDED,
    ANY;

    boolean is(TwilioStandIn.Step step) {
      return name().equals(step.name());
    }
  }

  /** A text that the provider has, and what is still to be done with it, which waits for us. */
  private record Caught(TakenText text, HeldRow held) {}

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void no_text_is_lost_and_none_is_doubled() {
    Schema schema = Database.MARIADB.newSchema("carepost_once");
    schema.migrate();
    try (TwilioStandIn twilio = TwilioStandIn.start();
        Chaos chaos = new Chaos(twilio);
        RunningCarepost carepost = RunningCarepost.start("once", onto(schema, twilio))) {
      twilio.watch((step, text) -> happened(step, text, schema, chaos, carepost));
      Map<String, Long> wanted = QueuedTexts.into(schema, TEXTS);
      for (int kill = 0; kill < KILLS; kill++) {
        killDuring(kill, schema, twilio, chaos, carepost, wanted);
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
        PER_SECOND,
        "TWILIO_ASK_AFTER",
        "3");
  }

  /** Lets some more texts through and kills at the moment whose turn it is. */
  private void killDuring(
      int kill,
      Schema schema,
      TwilioStandIn twilio,
      Chaos chaos,
      RunningCarepost carepost,
      Map<String, Long> wanted) {
    int enough = (int) ((long) TEXTS * (kill + 1) / (KILLS + 1));
    await("some texts are taken")
        .atMost(Duration.ofMinutes(12))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> twilio.count() >= enough);
    Moment moment = Moment.values()[kill % Moment.values().length];
    switch (moment) {
      case CLAIMED -> killBeforeTheCall(kill, schema, twilio, carepost, wanted);
      case ARRIVED, TAKEN, ANSWERED -> {
        killAt.set(moment);
        await("it is killed there")
            .atMost(Duration.ofMinutes(12)) // a pause may be ten
            .until(killed::tryAcquire);
      }
      case RECORDED -> killBeforeTheRemoval(schema, chaos, carepost);
      case ANY -> carepost.kill(); // at whatever it is doing
    }
  }

  /** Takes a text's row from the process between its claim and its call. */
  private static void killBeforeTheCall(
      int kill,
      Schema schema,
      TwilioStandIn twilio,
      RunningCarepost carepost,
      Map<String, Long> wanted) {
    String words = "Your code is late, " + kill;
    String next = QueuedTexts.soonClaimed(schema, NUMBER, words);
    wanted.put(NUMBER + " " + words, 1L);
    HeldRow held = HeldRow.text(schema, next);
    assertThat(held.value()).isEqualTo("CREATED");
    await("it is taken from the outbox")
        .atMost(Duration.ofMinutes(1))
        .until(() -> QueuedTexts.inHand(schema, next));
    while (held.value().equals("CREATED")) {
      CompletableFuture<HeldRow> after =
          CompletableFuture.supplyAsync(() -> HeldRow.text(schema, next));
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos()); // in which it asks for the row too
      held.close();
      held = after.join();
    }
    assertThat(held.value()).isEqualTo("CLAIMED");
    carepost.kill();
    assertThat(twilio.taken()).noneMatch(it -> it.id().replace("-", "").equalsIgnoreCase(next));
    held.close();
  }

  /** Keeps the process from forgetting what is done after it has recorded that. */
  private void killBeforeTheRemoval(Schema schema, Chaos chaos, RunningCarepost carepost) {
    killAt.set(Moment.RECORDED);
    await("a text is caught").atMost(Duration.ofMinutes(12)).until(() -> !caught.isEmpty());
    Caught it = caught.remove();
    await("what became of it is recorded")
        .atMost(Duration.ofMinutes(1))
        .until(() -> !QueuedTexts.stateOf(schema, it.text().id()).equals("CLAIMED"));
    carepost.kill();
    it.held().close();
    chaos.tell(it.text());
  }

  private void happened(
      TwilioStandIn.Step step,
      TakenText text,
      Schema schema,
      Chaos chaos,
      RunningCarepost carepost) {
    Moment wanted = killAt.get();
    if (wanted != null && wanted.is(step) && killAt.compareAndSet(wanted, null)) {
      carepost.kill();
      killed.release();
    }
    if (step == TwilioStandIn.Step.TAKEN) {
      if (killAt.compareAndSet(Moment.RECORDED, null)) {
        caught.add(new Caught(text, HeldRow.outbox(schema, text.id())));
      } else {
        chaos.tell(text);
      }
    }
  }

  private static Map<String, Long> counted(List<TakenText> taken) {
    Stream<String> texts = taken.stream().map(text -> text.to() + " " + text.body());
    return texts.collect(Collectors.groupingBy(text -> text, Collectors.counting()));
  }
}
