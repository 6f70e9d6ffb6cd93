package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.navigation.RedFlags;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class DiversionsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final Diversions diversions;
  private final FindEmergency findEmergency = new FindEmergency(new RedFlags("config"));

  DiversionsContractIT(Storage where) {
    storage = where.begin();
    diversions = storage.repository(InMemoryDiversions::new, JpaDiversions::new);
  }

  @BeforeEach
  void given_two_practices() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
  }

  @Test
  void it_comes_back_with_what_they_said() {
    Draft draft = draft();
    added(draft, NOW);
    diversions.ofDraft(RIVERSIDE, draft.id()).orElseThrow().answer(RedFlagAnswer.CALLED, NOW);
    storage.settle();

    Diversion found = diversions.ofDraft(RIVERSIDE, draft.id()).orElseThrow();
    assertThat(found.redFlags()).containsExactly("heart-attack");
    assertThat(found.rulesVersion()).isEqualTo(1);
    assertThat(found.shownAt()).isEqualTo(NOW);
    assertThat(found.answer()).contains(RedFlagAnswer.CALLED);
    assertThat(found.form()).isEqualTo("health");
  }

  @Test
  void another_practice_cannot_see_it() {
    Draft draft = draft();
    added(draft, NOW);
    assertThat(diversions.ofDraft(LAKESIDE, draft.id())).isEmpty();
    assertThat(diversions.unsent(LAKESIDE, NOW, 9)).isEmpty();
  }

  @Test
  void those_who_sent_nothing_are_listed_newest_first() {
    Draft first = draft();
    Draft second = draft();
    added(draft(), NOW.minusSeconds(1));
    added(first, NOW);
    added(second, NOW.plusSeconds(1));
    Draft third = draft();
    added(third, NOW.plusSeconds(2));
    diversions.ofDraft(RIVERSIDE, third.id()).orElseThrow().sentAs(Reference.random());
    storage.settle();

    assertThat(diversions.unsent(RIVERSIDE, NOW, 9))
        .extracting(Diversion::draft)
        .containsExactly(second.id(), first.id());
    assertThat(diversions.unsent(RIVERSIDE, NOW, 1)).hasSize(1);
  }

  private Draft draft() {
    return new Draft(Ids.next(), RIVERSIDE, new byte[32], "health", NOW);
  }

  private void added(Draft draft, Instant at) {
    Emergency emergency =
        findEmergency.in(TestForms.HEALTH, new Fields(Map.of("words", "chest pain")));
    diversions.add(new Diversion(Ids.next(), RIVERSIDE, draft, emergency, 1, at));
    storage.settle();
  }
}
