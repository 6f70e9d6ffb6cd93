package org.carepost.consultation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class DraftsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final byte[] MINE = new byte[32];
  private static final byte[] ANOTHER = "another visit, of thirty-two byt".getBytes(US_ASCII);
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final Instant SINCE = NOW.minus(Drafts.KEPT);
  private static final Fields TYPED = new Fields(Map.of("words", "My \"knee\" 🐴\nhurts"));

  @RegisterExtension final StorageTransaction storage;
  private final Drafts drafts;

  DraftsContractIT(Storage where) {
    storage = where.begin();
    drafts = storage.repository(InMemoryDrafts::new, JpaDrafts::new);
  }

  @BeforeEach
  void given_two_practices() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
  }

  @Test
  void what_was_typed_comes_back() {
    typed(NOW);
    assertThat(mine()).map(Draft::fields).contains(TYPED);
    assertThat(drafts.lock(RIVERSIDE, MINE, "health", SINCE)).map(Draft::fields).contains(TYPED);
  }

  @Test
  void another_visit_practice_or_form_has_none_of_it() {
    typed(NOW);
    assertThat(drafts.find(RIVERSIDE, ANOTHER, "health", SINCE)).isEmpty();
    assertThat(drafts.find(LAKESIDE, MINE, "health", SINCE)).isEmpty();
    assertThat(drafts.find(RIVERSIDE, MINE, "admin", SINCE)).isEmpty();
  }

  @Test
  void the_latest_is_the_one_that_counts() {
    typed(NOW);
    drafts.add(new Draft(Ids.next(), RIVERSIDE, MINE, "health", NOW));
    storage.settle();
    assertThat(mine()).map(Draft::fields).contains(Fields.NONE);

    drafts.remove(mine().orElseThrow());
    storage.settle();
    assertThat(mine()).map(Draft::fields).contains(TYPED);
  }

  @Test
  void whoever_sent_it_is_remembered() {
    Reference reference = Reference.random();
    typed(NOW);
    mine().orElseThrow().sentAs(reference, NOW);
    storage.settle();

    assertThat(mine()).flatMap(Draft::reference).contains(reference);
    assertThat(drafts.sent(RIVERSIDE, MINE, reference)).isTrue();
    assertThat(drafts.sent(RIVERSIDE, ANOTHER, reference)).isFalse();
    assertThat(drafts.sent(LAKESIDE, MINE, reference)).isFalse();
    assertThat(drafts.sent(RIVERSIDE, MINE, Reference.random())).isFalse();
  }

  @Test
  void old_ones_are_not_found_and_go() {
    typed(SINCE.minus(Duration.ofMillis(1)));
    assertThat(mine()).isEmpty();
    assertThat(drafts.removeOlderThan(SINCE)).isEqualTo(1);
    typed(SINCE);
    assertThat(drafts.removeOlderThan(SINCE)).isZero();
    assertThat(mine()).isPresent();
  }

  private void typed(Instant at) {
    Draft draft = new Draft(Ids.next(), RIVERSIDE, MINE, "health", at);
    draft.type(TYPED, TYPED.values().keySet(), at);
    drafts.add(draft);
    storage.settle();
  }

  private Optional<Draft> mine() {
    return drafts.find(RIVERSIDE, MINE, "health", SINCE);
  }
}
