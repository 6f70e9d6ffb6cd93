package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class ConversationsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  @RegisterExtension final StorageTransaction storage;
  private final Conversations conversations;
  private final Calls calls;
  private final StaffMember anna = AStaffMember.clinician().built();
  private final Call call = ACall.scheduledFor(NOW, anna);
  private final Participant patient = Participant.patient(call);
  private final ChatMessage hello = ChatMessage.words(patient, UUID.randomUUID(), "Hello 👋", NOW);

  ConversationsContractIT(Storage where) {
    storage = where.begin();
    calls = storage.repository(InMemoryCalls::new, JpaCalls::new);
    conversations = storage.repository(InMemoryConversations::new, JpaConversations::new);
  }

  @BeforeEach
  void given_a_call_in_which_somebody_wrote() {
    storage.given(new Practice(anna.practice(), "Riverside Surgery", "020 7946 0101"));
    storage.settle();
    calls.add(call);
    calls.add(patient);
    conversations.add(hello);
    storage.settle();
  }

  @Test
  void what_was_written_comes_back_oldest_first() {
    conversations.add(ChatMessage.words(patient, UUID.randomUUID(), "Again", NOW.plusSeconds(1)));
    storage.settle();
    assertThat(conversations.messages(call.practice(), call.id(), 10))
        .extracting(ChatMessage::words)
        .containsExactly("Hello 👋", "Again");
    assertThat(conversations.messages(call.practice(), call.id(), 1))
        .extracting(ChatMessage::words)
        .containsExactly("Again");
    assertThat(conversations.count(call.practice(), call.id())).isEqualTo(2);
  }

  @Test
  void a_message_is_known_by_the_number_that_its_page_gave_it() {
    assertThat(conversations.said(patient, hello.said()).map(ChatMessage::id)).contains(hello.id());
    assertThat(conversations.said(patient, UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_file_comes_back_as_it_was() {
    byte[] content = "letter".getBytes(StandardCharsets.UTF_8);
    SharedFile file = new SharedFile(call, "letter.txt", FileKind.TEXT, content, NOW);
    conversations.add(file);
    conversations.add(ChatMessage.file(patient, file, NOW));
    storage.settle();
    SharedFile found = conversations.get(call.practice(), call.id(), file.id());
    assertThat(found.content()).isEqualTo(content);
    assertThat(found.kind()).isEqualTo(FileKind.TEXT);
    assertThat(conversations.files(call.practice(), call.id()))
        .containsExactly(new Conversations.FileLine(file.id(), "letter.txt", content.length));
    assertThat(conversations.file(LAKESIDE, call.id(), file.id())).isEmpty();
    assertThat(conversations.files(LAKESIDE, call.id())).isEmpty();
  }

  @Test
  void another_practices_conversation_is_not_found() {
    assertThat(conversations.messages(LAKESIDE, call.id(), 10)).isEmpty();
    assertThat(conversations.count(LAKESIDE, call.id())).isZero();
  }
}
