package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class TextWordingsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final WordingKey RING = new WordingKey("own-ring", "en");

  @RegisterExtension final StorageTransaction storage;
  private final TextWordings wordings;
  private final StaffMember manager = AStaffMember.manager().built();

  TextWordingsContractIT(Storage where) {
    storage = where.begin();
    wordings = storage.repository(InMemoryTextWordings::new, JpaTextWordings::new);
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    storage.settle();
  }

  @Test
  void versions_come_back_newest_first() {
    wordings.add(version(RING, 1, "{practice}: ring us"));
    TextWording second = version(RING, 2, "{practice}: proszę zadzwonić 😀");
    wordings.add(second);
    wordings.add(second.retired(manager, NOW));
    storage.settle();

    assertThat(wordings.versions(RIVERSIDE, RING, 10))
        .extracting(TextWording::version)
        .containsExactly(3, 2, 1);
    TextWording newest = wordings.newest(RIVERSIDE, RING).orElseThrow();
    assertThat(newest.active()).isFalse();
    assertThat(newest.body()).isEqualTo("{practice}: proszę zadzwonić 😀");
    assertThat(newest.kind()).isEqualTo(TextKind.INVITATION);
    assertThat(newest.savedAt()).isEqualTo(NOW);
    assertThat(newest.savedName()).isEqualTo("Sam Taylor");
  }

  @Test
  void the_newest_of_each_text_and_language_is_listed() {
    wordings.add(version(RING, 1, "{practice}: ring us"));
    wordings.add(version(RING, 2, "{practice}: please ring us"));
    wordings.add(version(new WordingKey("own-ring", "pl"), 1, "{practice}"));
    storage.settle();

    assertThat(wordings.all(RIVERSIDE, 10))
        .extracting(it -> it.key().language() + it.version())
        .containsExactly("en2", "pl1");
    assertThat(wordings.all(RIVERSIDE, 1)).hasSize(1);
    assertThat(wordings.all(LAKESIDE, 10)).isEmpty();
    assertThat(wordings.newest(LAKESIDE, RING)).isEmpty();
  }

  private TextWording version(WordingKey key, int version, String body) {
    return new TextWording(
        key, version, new WordingDraft("Ring us", TextKind.INVITATION, body), manager, NOW);
  }
}
