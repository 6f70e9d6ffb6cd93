package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayInRoomTest {
  private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

  private final VideoDesk desk = new VideoDesk();
  private final Call call = desk.running();
  private final Participant ada = desk.patient(call);

  @Test
  void what_somebody_writes_is_kept_and_everybody_is_told() {
    assertThat(desk.say.say(ada, UUID.randomUUID(), "Can you hear me?")).isEmpty();
    assertThat(chat()).containsExactly("Can you hear me?");
    assertThat(lastTold().getString("words")).isEqualTo("Can you hear me?");
    assertThat(lastTold().getString("name")).isEqualTo("Ada Lovelace");
    assertThat(lastTold().getString("at")).isEqualTo("09:00");
  }

  @Test
  void what_is_sent_again_after_a_lost_connection_is_kept_once_and_told_again() {
    UUID said = UUID.randomUUID();
    desk.say.say(ada, said, "Hello");
    int told = desk.news.fired().size();
    desk.say.say(ada, said, "Hello");
    assertThat(chat()).containsExactly("Hello");
    assertThat(desk.news.fired()).hasSize(told + 1);
  }

  @Test
  void who_comes_back_is_told_all_that_was_said() {
    desk.say.say(ada, UUID.randomUUID(), "One");
    desk.say.share(ada, "C:\\letters\\letter.pdf", PDF);
    JsonObject known = desk.transcript.known(ada);
    assertThat(known.getJsonArray("chat")).hasSize(2);
    assertThat(known.getJsonArray("chat").getJsonObject(1).getString("fileName"))
        .isEqualTo("C: letters letter.pdf");
    assertThat(known.getJsonObject("may").getBoolean("chat")).isTrue();
  }

  @Test
  void messages_that_are_switched_off_are_refused_to_all_but_staff() {
    desk.switches.allow(call.id(), new Switches(false, false, false), desk.clinician);
    assertThat(lastTold().getJsonObject("may").getBoolean("chat")).isFalse();
    assertThat(desk.say.say(ada, UUID.randomUUID(), "Hello")).contains("off");
    assertThat(desk.say.share(ada, "letter.pdf", PDF)).contains("off");
    assertThat(desk.say.say(clinician(), UUID.randomUUID(), "Hello")).isEmpty();
  }

  @Test
  void a_file_is_what_its_content_says_and_not_its_name() {
    byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};
    byte[] page = "<!DOCTYPE html><html><body><script>1</script>".getBytes(StandardCharsets.UTF_8);
    assertThat(desk.say.share(ada, "photo.jpg", program)).contains("kind");
    assertThat(desk.say.share(ada, "letter.pdf", page)).contains("kind");
    assertThat(desk.say.share(ada, "letter.pdf", new byte[0])).contains("kind");
    assertThat(desk.say.share(ada, "holiday.exe", PDF)).isEmpty();
    assertThat(desk.conversations.files(call.practice(), call.id())).hasSize(1);
    assertThat(desk.trail.actions(call.practice())).contains(Action.VIDEO_FILE_SHARED);
  }

  @ParameterizedTest
  @CsvSource({
    "x.hta, x.hta.txt",
    "letter.TXT, letter.TXT",
    "letter.txt., letter.txt..txt",
    "photo.jpg, photo.jpg.txt",
    "'', file.txt"
  })
  void a_file_is_called_what_devices_take_its_content_for(String name, String kept) {
    desk.say.share(ada, name, "Hello".getBytes(StandardCharsets.UTF_8));
    assertThat(desk.conversations.files(call.practice(), call.id()))
        .extracting(Conversations.FileLine::name)
        .containsExactly(kept);
  }

  @Test
  void a_long_name_keeps_its_ending() {
    desk.say.share(ada, "x".repeat(200) + ".exe", PDF);
    assertThat(desk.conversations.files(call.practice(), call.id()).get(0).name())
        .hasSize(SharedFile.LONGEST_NAME)
        .endsWith("x.exe.pdf");
  }

  @Test
  void nothing_more_is_taken_when_the_call_is_over() {
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    assertThat(desk.say.say(ada, UUID.randomUUID(), "Hello")).contains("over");
  }

  @Test
  void a_call_takes_five_hundred_messages() {
    for (int i = 0; i < Transcript.MOST; i++) {
      desk.say.say(ada, UUID.randomUUID(), "x");
    }
    assertThat(desk.say.say(ada, UUID.randomUUID(), "one more")).contains("full");
  }

  @Test
  void a_file_is_for_who_is_let_in_and_for_staff_of_the_practice() {
    desk.say.share(ada, "letter.pdf", PDF);
    UUID file = desk.conversations.files(call.practice(), call.id()).get(0).id();
    ReadFile read = new ReadFile(desk.calls, desk.conversations, desk.audit);
    assertThat(read.forVisitor(desk.door(), file).content()).isEqualTo(PDF);
    assertThat(read.forStaff(call.id(), file, desk.clinician).name()).isEqualTo("letter.pdf");
    CallDoor elsewhere = desk.follow.follow(desk.texts.token(), VideoDesk.TABLET);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> read.forVisitor(elsewhere, file));
  }

  private Participant clinician() {
    desk.issue.toStaff(call.id(), desk.clinician, VideoDesk.DESK);
    return desk.calls.participants(call.practice(), call.id()).get(1);
  }

  private List<String> chat() {
    return desk.conversations.messages(call.practice(), call.id(), 1000).stream()
        .map(ChatMessage::words)
        .toList();
  }

  private JsonObject lastTold() {
    return desk.news.fired().get(desk.news.fired().size() - 1).message().orElseThrow();
  }
}
