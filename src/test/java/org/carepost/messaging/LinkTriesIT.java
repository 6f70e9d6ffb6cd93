package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.databases.Database;
import org.carepost.databases.Schema;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LinkTriesIT {
  static final List<Database> DATABASES = List.of(Database.MARIADB, Database.MYSQL);

  private final SettableClock clock = new SettableClock();
  private final FiredEvents<LinkLocked> locked = new FiredEvents<>();
  private final String token = Tokens.random();

  @ParameterizedTest
  @FieldSource("DATABASES")
  void guesses_at_the_same_time_are_no_more_than_five(Database database)
      throws InterruptedException {
    Schema schema = database.newSchema("carepost_links");
    schema.migrate();
    schema.committed(this::sent);

    List<Integer> left = atTheSameTime(() -> schema.committed(this::guessed).triesLeft());

    assertThat(left).filteredOn(tries -> tries > 0).containsExactlyInAnyOrder(4, 3, 2, 1);
    assertThat(locked.fired()).hasSize(1);
  }

  private static List<Integer> atTheSameTime(Callable<Integer> guess) throws InterruptedException {
    ExecutorService browsers = Executors.newFixedThreadPool(8);
    try {
      return browsers.invokeAll(Collections.nCopies(20, guess)).stream()
          .map(LinkTriesIT::result)
          .toList();
    } finally {
      browsers.shutdown();
    }
  }

  private static Integer result(Future<Integer> guess) {
    try {
      return guess.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Void sent(EntityManager entities) {
    PatientThread thread = new PatientThread(ACorrespondent.ada(), clock.instant());
    entities.persist(new Practice(thread.practice(), "Riverside Surgery", "01902 496 0000"));
    entities.flush();
    entities.persist(thread);
    entities.flush();
    entities.persist(new ThreadLink(token, thread, clock.instant()));
    return null;
  }

  private Opening guessed(EntityManager entities) {
    return new OpenThread(
            new JpaThreadLinks(entities),
            new JpaThreads(entities),
            locked,
            new Audit(new InMemoryAuditTrail(), clock),
            clock)
        .open(token, ACorrespondent.NOT_BORN, Tokens.hash("one browser"));
  }
}
