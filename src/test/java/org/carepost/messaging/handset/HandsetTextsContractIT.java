package org.carepost.messaging.handset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.messaging.OutgoingText;
import org.carepost.people.MobileNumber;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class HandsetTextsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final MobileNumber ADA = new MobileNumber("+447700900123");
  private static final MobileNumber BOB = new MobileNumber("+447700900124");

  @RegisterExtension final StorageTransaction storage;
  private final HandsetTexts texts;

  HandsetTextsContractIT(Storage where) {
    storage = where.begin();
    texts = storage.repository(InMemoryHandsetTexts::new, JpaHandsetTexts::new);
  }

  @Test
  void a_phone_shows_its_own_texts_newest_first() {
    UUID first = arrived(ADA, "one");
    UUID second = arrived(ADA, "two");
    arrived(BOB, "three");

    assertThat(texts.of(ADA, 10)).extracting(HandsetText::id).containsExactly(second, first);
    assertThat(texts.of(ADA, 1))
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.body()).isEqualTo("two");
              assertThat(text.at()).isEqualTo(NOW);
            });
  }

  @Test
  void the_list_has_the_newest_of_each_phone_newest_first() {
    arrived(ADA, "one");
    UUID ofBob = arrived(BOB, "two");
    UUID ofAda = arrived(ADA, "three");

    assertThat(texts.newestOfEach(10)).extracting(HandsetText::id).containsExactly(ofAda, ofBob);
    assertThat(texts.newestOfEach(1)).extracting(HandsetText::id).containsExactly(ofAda);
  }

  @Test
  void what_has_arrived_is_known_by_its_id() {
    assertThat(texts.has(arrived(ADA, "one"))).isTrue();
    assertThat(texts.has(UUID.randomUUID())).isFalse();
  }

  private UUID arrived(MobileNumber mobile, String body) {
    OutgoingText text = new OutgoingText(Ids.next(), new PracticeId("Y00001"), mobile, body);
    texts.add(new HandsetText(text, NOW));
    storage.settle();
    return text.id();
  }
}
