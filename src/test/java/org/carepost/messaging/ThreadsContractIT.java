package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class ThreadsContractIT {
  private static final PracticeId RIVERSIDE = ACorrespondent.RIVERSIDE;
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final byte[] FORM = Tokens.hash("a form");

  @RegisterExtension final StorageTransaction storage;
  private final Threads threads;
  private final Correspondent ada = ACorrespondent.ada();
  private final PatientThread thread = new PatientThread(ada, NOW);

  ThreadsContractIT(Storage where) {
    storage = where.begin();
    threads = storage.repository(InMemoryThreads::new, JpaThreads::new);
  }

  @BeforeEach
  void given_a_thread() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    storage.settle();
    threads.open(thread);
    storage.settle();
  }

  @Test
  void a_thread_comes_back_as_it_was_opened() {
    PatientThread found = threads.find(RIVERSIDE, ada.thread()).orElseThrow();
    assertThat(found.reference()).isEqualTo("7KQ4-MX2P");
    assertThat(found.name()).isEqualTo(ada.name());
    assertThat(found.mobile()).isEqualTo(ada.mobile());
    assertThat(found.opensWith(ACorrespondent.BORN)).isTrue();
    assertThat(found.opensWith(ACorrespondent.NOT_BORN)).isFalse();
    assertThat(threads.lock(RIVERSIDE, ada.thread())).isPresent();
  }

  @Test
  void what_is_unread_is_kept_until_it_is_read() {
    threads.lock(RIVERSIDE, ada.thread()).orElseThrow().written(NOW);
    storage.settle();
    assertThat(threads.find(RIVERSIDE, ada.thread()).orElseThrow().unreadSince()).contains(NOW);
    assertThat(threads.lock(RIVERSIDE, ada.thread()).orElseThrow().read()).isTrue();
    storage.settle();
    assertThat(threads.lock(RIVERSIDE, ada.thread()).orElseThrow().read()).isFalse();
  }

  @Test
  void threads_over_several_numbers_are_found_at_once() {
    assertThat(threads.withNumbers(RIVERSIDE, List.of(ada.mobile()))).hasSize(1);
    assertThat(threads.withNumbers(LAKESIDE, List.of(ada.mobile()))).isEmpty();
    assertThat(threads.withNumbers(RIVERSIDE, List.of())).isEmpty();
  }

  @Test
  void another_practice_cannot_see_it() {
    threads.add(written("Hello"));
    threads.add(Message.fromPatient(thread, "Thank you", FORM, NOW));
    storage.settle();

    assertThat(threads.find(LAKESIDE, ada.thread())).isEmpty();
    assertThat(threads.lock(LAKESIDE, ada.thread())).isEmpty();
    assertThat(threads.messages(LAKESIDE, ada.thread(), 10)).isEmpty();
    assertThat(threads.has(LAKESIDE, ada.thread(), FORM)).isFalse();
  }

  @Test
  void the_newest_messages_come_oldest_first() {
    threads.add(written("one"));
    threads.add(written("two 😀\n\nline"));
    threads.add(Message.fromPatient(thread, "three", FORM, NOW));
    storage.settle();

    assertThat(threads.messages(RIVERSIDE, ada.thread(), 10))
        .extracting(Message::text)
        .containsExactly("one", "two 😀\n\nline", "three");
    assertThat(threads.messages(RIVERSIDE, ada.thread(), 2))
        .extracting(Message::fromPatient)
        .containsExactly(false, true);
  }

  @Test
  void a_message_comes_back_as_it_was_written() {
    Message message = written("Hello");
    threads.add(message);
    storage.settle();

    Message found = threads.messages(RIVERSIDE, ada.thread(), 1).get(0);
    assertThat(found.id()).isEqualTo(message.id());
    assertThat(found.direction()).isEqualTo(Direction.FROM_PRACTICE);
    assertThat(found.authorId()).isEqualTo(message.authorId()).isPresent();
    assertThat(found.authorName()).isEqualTo("Dr Amina Patel");
    assertThat(found.at()).isEqualTo(NOW);
  }

  @Test
  void a_reply_is_known_by_the_form_it_was_typed_into() {
    threads.add(Message.fromPatient(thread, "Thank you", FORM, NOW));
    storage.settle();

    assertThat(threads.has(RIVERSIDE, ada.thread(), FORM)).isTrue();
    assertThat(threads.has(RIVERSIDE, ada.thread(), Tokens.hash("another"))).isFalse();
  }

  @Test
  void the_longest_messages_of_the_widest_characters_fit() {
    threads.add(written("😀".repeat(Message.LONGEST)));
    storage.settle();
    assertThat(threads.messages(RIVERSIDE, ada.thread(), 1).get(0).text())
        .isEqualTo("😀".repeat(Message.LONGEST));
  }

  private Message written(String text) {
    return Message.fromPractice(
        thread, text, Tokens.hash(text), UUID.randomUUID(), "Dr Amina Patel", NOW);
  }
}
