package org.carepost.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.journeys.RunningCarepost;
import org.carepost.messaging.twilio.TwilioStandIn;

/**
 * The peak of England's reminders: 70 texts a second for ten minutes, through the built <code>
 * carepost.jar</code> to a server on this machine that speaks as Twilio does and answers in 150 ms.
 * Prints whether a backlog grew, and what Carepost takes at most as a ratio to what that server
 * alone takes on as many connections. Judges nothing.
 */
public final class TextPeak {
  private static final int A_SECOND = Integer.getInteger("peak.rate", 70);
  private static final Duration PEAK = Duration.ofSeconds(Integer.getInteger("peak.seconds", 600));
  private static final Duration ANSWER = Duration.ofMillis(150);
  private static final Duration ALONE = Duration.ofSeconds(15);
  private static final int AT_ONCE = 3_000;
  private static final int LANES = 16;

  private final TwilioStandIn twilio;
  private final PeakTexts texts;

  private TextPeak(TwilioStandIn twilio, PeakTexts texts) {
    this.twilio = twilio;
    this.texts = texts;
  }

  /** Takes the system properties <code>peak.seconds</code> and <code>peak.rate</code>. */
  public static void main(String[] args) {
    int exitCode = 0;
    try {
      run();
    } catch (Exception e) {
      e.printStackTrace(System.err);
      exitCode = 1;
    }
    System.exit(exitCode); // the database keeps threads
  }

  private static void run() throws Exception {
    Schema schema = Database.DURABLE.newSchema("carepost_peak");
    try (TwilioStandIn twilio = TwilioStandIn.start()) {
      twilio.answerAfter(ANSWER);
      double alone = new AloneTexts(twilio, LANES).during(ALONE);
      Map<String, String> settings =
          Map.of(
              "DB_URL",
              schema.url().replaceFirst("\\?.*", "?sslMode=DISABLED"),
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
              "1000");
      try (RunningCarepost carepost = RunningCarepost.startAsInProduction("peak", settings)) {
        new TextPeak(twilio, PeakTexts.of(schema)).measure(alone);
        System.out.printf("Memory: %d MiB.%n", Memory.of(carepost.pid()));
      }
    }
  }

  private void measure(double alone) throws Exception {
    atOnce(); // warms up
    double most = atOnce();
    System.out.printf(
        "%nThe server alone, answering in %d ms on %d connections: %.0f texts a second.%n",
        ANSWER.toMillis(), LANES, alone);
    System.out.printf(
        "Carepost, %d texts due at once: %.0f a second, ratio %.2f.%n",
        AT_ONCE, most, most / alone);
    peak();
  }

  /** How many a second Carepost sends if many are due at once. */
  private double atOnce() throws Exception {
    int before = twilio.count();
    texts.queue(AT_ONCE);
    Instant start = Instant.now();
    await(before + AT_ONCE);
    return AT_ONCE * 1_000.0 / Duration.between(start, Instant.now()).toMillis();
  }

  private void await(int taken) {
    while (twilio.count() < taken) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private void peak() throws Exception {
    int before = twilio.count();
    int first = texts.queued();
    long mostWaiting = 0;
    Instant start = Instant.now();
    for (int second = 0; second < PEAK.toSeconds(); second++) {
      texts.queue(A_SECOND);
      Instant next = start.plusSeconds(second + 1L);
      while (Instant.now().isBefore(next)) {
        LockSupport.parkNanos(Duration.between(Instant.now(), next).toNanos());
      }
      mostWaiting = Math.max(mostWaiting, waiting(before, first));
    }
    long atTheEnd = waiting(before, first);
    await(before + texts.queued() - first);
    List<Long> waits = waits(first);
    System.out.printf(
        "Peak of %d a second for %d s: %d texts; waiting at the end of a second at most %d,"
            + " of the last %d.%n",
        A_SECOND, PEAK.toSeconds(), texts.queued() - first, mostWaiting, atTheEnd);
    System.out.printf(
        "From due to taken by the provider: half within %d ms, 99 in 100 within %d ms, all within"
            + " %d ms.%n",
        waits.get(waits.size() / 2),
        waits.get(waits.size() * 99 / 100),
        waits.get(waits.size() - 1));
  }

  private long waiting(int before, int first) {
    return (long) texts.queued() - first - (twilio.count() - before);
  }

  private List<Long> waits(int first) {
    return twilio.taken().stream()
        .flatMap(
            text ->
                Stream.of(PeakTexts.index(text.body()))
                    .filter(index -> index >= first)
                    .map(index -> Duration.between(texts.dueAt(index), text.at()).toMillis()))
        .sorted()
        .toList();
  }
}
