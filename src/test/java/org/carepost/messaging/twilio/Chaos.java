package org.carepost.messaging.twilio;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bad days of a provider: some answers are dropped, some texts lost or refused for now, and news is
 * delayed, repeated, out of order or never sent.
 */
final class Chaos implements AutoCloseable {
  private static final int LONGEST_DELAY_MILLIS = 3_000;

  private final Random random = new Random(20261122);
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
  final AtomicInteger dropped = new AtomicInteger();
  final AtomicInteger lost = new AtomicInteger();
  final AtomicInteger busy = new AtomicInteger();
  final AtomicInteger repeatedNews = new AtomicInteger();
  final AtomicInteger missingNews = new AtomicInteger();

  Chaos(TwilioStandIn twilio) {
    twilio.misbehave(this::answer);
  }

  private Mischief answer(Map<String, String> fields) {
    int dice = roll(100);
    if (dice < 3) {
      dropped.incrementAndGet();
      return Mischief.NO_ANSWER;
    }
    if (dice < 5) {
      lost.incrementAndGet();
      return Mischief.LOST;
    }
    if (dice < 8) {
      busy.incrementAndGet();
      return Mischief.busy(dice == 5 ? 503 : 429, 1);
    }
    return Mischief.NONE;
  }

  /** Sends the news of a text, each at its own time. */
  void tell(TakenText text) {
    for (String status : new String[] {"queued", "sent", "delivered"}) {
      int dice = roll(100);
      if (dice < 10) {
        missingNews.incrementAndGet();
      } else {
        later(SignedPost.news(text, status));
      }
      if (dice > 89) {
        repeatedNews.incrementAndGet();
        later(SignedPost.news(text, status));
      }
    }
  }

  private void later(SignedPost news) {
    Future<?> unused =
        threads.schedule(news::send, roll(LONGEST_DELAY_MILLIS), TimeUnit.MILLISECONDS);
  }

  private synchronized int roll(int sides) {
    return random.nextInt(sides);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  @Override
  public String toString() {
    return "%s answers dropped, %s texts lost on the way, %s refused for now, %s news repeated, %s never sent"
        .formatted(dropped, lost, busy, repeatedNews, missingNews);
  }
}
