package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class TextNumbersContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final TextNumbers numbers;

  TextNumbersContractIT(Storage where) {
    storage = where.begin();
    numbers = storage.repository(InMemoryTextNumbers::new, JpaTextNumbers::new);
  }

  @Test
  void a_number_is_there_once_it_was_taken() {
    assertThat(numbers.find(ACorrespondent.MOBILE)).isEmpty();
    TextNumber number = numbers.lock(ACorrespondent.MOBILE);
    assertThat(number.stoppedAt()).isEmpty();
    assertThat(number.failure()).isEmpty();
    storage.settle();
    assertThat(numbers.find(ACorrespondent.MOBILE)).isPresent();
  }

  @Test
  void what_is_known_of_a_number_comes_back() {
    TextNumber number = numbers.lock(ACorrespondent.MOBILE);
    number.stop(NOW);
    number.fail("30003 unreachable", NOW, NOW.plusSeconds(60));
    storage.settle();

    TextNumber found = numbers.lock(ACorrespondent.MOBILE);
    assertThat(found.stoppedAt()).contains(NOW);
    assertThat(found.failedAt()).contains(NOW);
    assertThat(found.failure()).contains("30003 unreachable");
    assertThat(found.failedAt(NOW.plusSeconds(59))).isTrue();
    assertThat(found.failedAt(NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void numbers_that_fail_are_listed_until_they_are_tried_again() {
    PracticeId practice = ACorrespondent.RIVERSIDE;
    storage.given(new Practice(practice, "Riverside Surgery", "01902 496 0000"));
    storage.settle();
    storage.given(
        EndedText.ended(UUID.randomUUID(), ACorrespondent.MOBILE, TextState.FAILED, "off", NOW));
    numbers.lock(ACorrespondent.MOBILE).fail("30003", NOW, NOW.plusSeconds(60));
    storage.settle();
    assertThat(numbers.failed(practice, NOW, 10)).hasSize(1);
    assertThat(numbers.failed(practice, NOW.plusSeconds(60), 10)).isEmpty();
  }
}
