package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.carepost.databases.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Two hundred requests while the process is killed ten times, each time after a random number of
 * acknowledgements, and the last time while a directory is taken in. Who is not answered sends
 * again with the same key, as programs do.
 */
@Journey
@Beside
@ResourceLock(MortalCarepost.LOCK)
class KillIT {
  private static final int REQUESTS = 200;
  private static final int KILLS = 10;
  private static final int SENDERS = 4;

  private final Random random = new Random();
  private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
  private final Semaphore mayBeSent = new Semaphore(0);

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void nothing_acknowledged_is_lost_and_nothing_is_doubled(MortalCarepost mortal) {
    RunningCarepost carepost = mortal.carepost();
    Schema schema = mortal.schema();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      IntStream.range(0, REQUESTS)
          .forEach(number -> senders.execute(() -> sendUntilAcknowledged(carepost, number)));
      for (int kill = 1; kill < KILLS; kill++) {
        killAtSomeMoment(carepost);
        carepost.start();
      }
      mayBeSent.release(REQUESTS / KILLS);
      BrokenImport broken = BrokenImport.begin(carepost, schema);
      carepost.kill();
      carepost.start();
      broken.assertNothingCame();
      await("everything is acknowledged")
          .atMost(Duration.ofMinutes(2))
          .until(() -> acknowledged.size() == REQUESTS);
      await("the outbox is empty")
          .atMost(Duration.ofMinutes(2))
          .until(() -> count(schema, "select count(*) from outbox where stopped_at is null") == 0);
      assertEachExistsOnce(schema);
      assertEachIsConfirmedOnce(schema);
    } finally {
      senders.shutdownNow();
    }
  }

  /** Lets the next requests out, and kills after some of their acknowledgements. */
  private void killAtSomeMoment(RunningCarepost carepost) {
    int atOnce = REQUESTS / KILLS;
    int enough = acknowledged.size() + 1 + random.nextInt(atOnce - 1);
    mayBeSent.release(atOnce);
    await("some are acknowledged")
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(1 + random.nextInt(20)))
        .until(() -> acknowledged.size() >= enough);
    carepost.kill();
  }

  private void sendUntilAcknowledged(RunningCarepost carepost, int number) {
    mayBeSent.acquireUninterruptibly();
    Submission submission =
        new Submission("Y00001", "kill-" + number, "07700 900%03d".formatted(number));
    await("request " + number)
        .atMost(Duration.ofMinutes(5))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> acknowledges(carepost, submission, number));
  }

  private boolean acknowledges(RunningCarepost carepost, Submission submission, int number) {
    try {
      HttpResponse<String> answer = submission.sendBy(new WireVisitor(carepost.url()));
      if (answer.statusCode() == 201) {
        acknowledged.put(number, WireVisitor.json(answer).getString("reference"));
      }
      return answer.statusCode() == 201;
    } catch (UncheckedIOException killed) {
      return false;
    }
  }

  private void assertEachExistsOnce(Schema schema) {
    List<?> stored =
        schema.committed(
            entities ->
                entities
                    .createNativeQuery(
                        "select concat(left(reference, 4), '-', right(reference, 4)) from request"
                            + " where submission_key like 'api:kill-%'")
                    .getResultList());
    assertThat(stored.stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(acknowledged.values());
  }

  private static void assertEachIsConfirmedOnce(Schema schema) {
    String confirmations =
        """
        select count(*) from request r
        where submission_key like 'api:kill-%'
        and (select count(*) from text_message t
             where t.practice_id = r.practice_id and t.about_id = r.id) = 1
        and (select count(*) from handset_text h
             where h.body like concat('%', left(r.reference, 4), '-', right(r.reference, 4), '%')) = 1
        """;
    assertThat(count(schema, confirmations)).isEqualTo(REQUESTS);
  }

  private static int count(Schema schema, String query) {
    return schema.committed(
        entities -> ((Number) entities.createNativeQuery(query).getSingleResult()).intValue());
  }
}
