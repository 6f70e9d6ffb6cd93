package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class ThreadLinksContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final byte[] VISIT = Tokens.hash("one browser");

  @RegisterExtension final StorageTransaction storage;
  private final ThreadLinks links;
  private final PatientThread thread = new PatientThread(ACorrespondent.ada(), NOW);
  private final String token = Tokens.random();
  private final String cookie = Tokens.random();

  ThreadLinksContractIT(Storage where) {
    storage = where.begin();
    links = storage.repository(InMemoryThreadLinks::new, JpaThreadLinks::new);
  }

  @BeforeEach
  void given_a_thread() {
    storage.given(new Practice(thread.practice(), "Riverside Surgery", "01902 496 0000"));
    storage.settle();
    storage.given(thread);
    storage.settle();
  }

  @Test
  void a_link_is_found_by_its_secret_only() {
    links.add(new ThreadLink(token, thread, NOW));
    storage.settle();

    ThreadLink found = links.find(token).orElseThrow();
    assertThat(found.practice()).isEqualTo(thread.practice());
    assertThat(found.thread()).isEqualTo(thread.id());
    assertThat(found.aliveAt(NOW.plus(ThreadLink.LIFE).minusSeconds(1))).isTrue();
    assertThat(found.aliveAt(NOW.plus(ThreadLink.LIFE))).isFalse();
    assertThat(links.lock(token)).isPresent();
    assertThat(links.find(Tokens.random())).isEmpty();
    assertThat(links.lock(Tokens.random())).isEmpty();
  }

  @Test
  void a_dead_link_stays_dead() {
    ThreadLink link = new ThreadLink(token, thread, NOW);
    for (int i = 0; i < ThreadLink.MOST_FAILURES; i++) {
      link.refuse(NOW);
    }
    links.add(link);
    storage.settle();

    ThreadLink found = links.lock(token).orElseThrow();
    assertThat(found.aliveAt(NOW)).isFalse();
    assertThat(found.triesLeft()).isZero();
  }

  @Test
  void a_browser_that_was_let_in_is_known_by_its_cookie_until_that_is_forgotten() {
    ThreadLink link = new ThreadLink(token, thread, NOW);
    links.add(link);
    storage.settle();
    links.add(new ThreadAccess(cookie, VISIT, link, NOW));
    storage.settle();

    assertThat(links.access(cookie).orElseThrow().opens(link, VISIT, NOW)).isTrue();
    assertThat(links.access(Tokens.random())).isEmpty();
    Instant end = NOW.plus(ThreadAccess.LIFE);
    links.removeAccessExpiredBefore(end);
    storage.settle();
    assertThat(links.access(cookie)).isPresent();
    links.removeAccessExpiredBefore(end.plus(Duration.ofSeconds(1)));
    storage.settle();
    assertThat(links.access(cookie)).isEmpty();
  }
}
