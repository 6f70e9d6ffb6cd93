package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class TextsContractIT {
  private static final PracticeId RIVERSIDE = ACorrespondent.RIVERSIDE;
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final Texts texts;
  private final UUID request = UUID.randomUUID();

  TextsContractIT(Storage where) {
    storage = where.begin();
    texts = storage.repository(InMemoryTexts::new, JpaTexts::new);
  }

  @BeforeEach
  void given_a_practice() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    storage.settle();
  }

  @Test
  void a_text_comes_back_as_it_was_left() {
    TextMessage text = text();
    text.claim(NOW);
    text.moveTo(TextState.UNDELIVERED, NOW, "absent subscriber");
    texts.add(text);
    storage.settle();

    TextMessage found = texts.lock(RIVERSIDE, text.id()).orElseThrow();
    assertThat(found.mobile()).isEqualTo(ACorrespondent.MOBILE);
    assertThat(found.body()).isEqualTo("Hello €");
    assertThat(found.fragments()).isOne();
    assertThat(found.about()).isEqualTo(request);
    assertThat(found.state()).isEqualTo(TextState.UNDELIVERED);
    assertThat(found.reason()).contains("absent subscriber");
    assertThat(found.createdAt()).isEqualTo(NOW);
    assertThat(found.endedAt()).contains(NOW);
  }

  @Test
  void every_state_can_be_kept() {
    for (TextState state : TextState.values()) {
      TextMessage text = text();
      text.claim(NOW);
      text.moveTo(state, NOW, null);
      texts.add(text);
    }
    storage.settle();
    assertThat(texts.about(RIVERSIDE, request, 20)).hasSize(TextState.values().length);
  }

  @Test
  void another_practice_cannot_see_it() {
    TextMessage text = text();
    texts.add(text);
    storage.settle();
    assertThat(texts.lock(LAKESIDE, text.id())).isEmpty();
    assertThat(texts.about(LAKESIDE, request, 10)).isEmpty();
  }

  @Test
  void texts_about_a_request_are_listed_newest_first_up_to_a_limit() {
    TextMessage first = text();
    TextMessage second = text();
    texts.add(first);
    texts.add(second);
    storage.settle();

    assertThat(texts.about(RIVERSIDE, request, 10))
        .extracting(TextMessage::id)
        .containsExactly(second.id(), first.id());
    assertThat(texts.about(RIVERSIDE, request, 1)).hasSize(1);
    assertThat(texts.about(RIVERSIDE, UUID.randomUUID(), 10)).isEmpty();
  }

  @Test
  void texts_about_any_of_some_records_are_found() {
    TextMessage text = text();
    texts.add(text);
    storage.settle();
    assertThat(texts.aboutAny(RIVERSIDE, List.of(UUID.randomUUID(), request)))
        .extracting(TextMessage::id)
        .containsExactly(text.id());
    assertThat(texts.aboutAny(LAKESIDE, List.of(request))).isEmpty();
    assertThat(texts.aboutAny(RIVERSIDE, List.of())).isEmpty();
  }

  @Test
  void what_was_asked_for_comes_back() {
    UUID patient = UUID.randomUUID();
    TextMessage text =
        new TextMessage(
            wanted()
                .notBefore(NOW.plusSeconds(1))
                .pointlessAfter(NOW.plusSeconds(2))
                .forPatient(patient),
            "Hello",
            NOW);
    text.claim(NOW);
    text.suppress(Suppression.OUTDATED, NOW, "the appointment was moved");
    texts.add(text);
    storage.settle();

    TextMessage found = texts.lock(RIVERSIDE, text.id()).orElseThrow();
    assertThat(found.kind()).isEqualTo(TextKind.REPLY);
    assertThat(found.patient()).contains(patient);
    assertThat(found.notBefore()).contains(NOW.plusSeconds(1));
    assertThat(found.pointlessAfter()).contains(NOW.plusSeconds(2));
    assertThat(found.suppression()).contains(Suppression.OUTDATED);
    assertThat(found.reason()).contains("the appointment was moved");
  }

  @Test
  void texts_to_a_number_are_counted_from_their_first_try() {
    TextMessage tried = text();
    tried.claim(NOW);
    texts.add(tried);
    texts.add(text());
    storage.settle();

    MobileNumber to = ACorrespondent.MOBILE;
    assertThat(texts.triedSince(to, NOW)).isOne();
    assertThat(texts.triedSince(to, NOW.plusSeconds(1))).isZero();
    assertThat(texts.sameTriedSince(text(), NOW)).isOne();
    assertThat(texts.sameTriedSince(new TextMessage(wanted(), "Other", NOW), NOW)).isZero();
    assertThat(texts.newestTo(to, NOW, 10)).hasSize(2);
    assertThat(texts.newestTo(to, NOW.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  void practices_that_wrote_to_a_number_are_told_apart_by_what_they_wrote() {
    TextMessage text = text();
    texts.add(text);
    texts.add(text());
    storage.settle();

    MobileNumber to = ACorrespondent.MOBILE;
    List<String> other = List.of("test-text");
    assertThat(texts.practicesThatWrote(to, NOW, other)).containsExactly(RIVERSIDE);
    assertThat(texts.practicesThatWrote(to, NOW.plusSeconds(1), other)).isEmpty();
    assertThat(texts.practicesThatWrote(to, NOW, List.of(text.template()))).isEmpty();
  }

  @Test
  void texts_to_a_patient_are_listed_newest_first_and_counted_by_kind_and_state() {
    UUID patient = UUID.randomUUID();
    TextMessage first = new TextMessage(wanted().forPatient(patient), "a".repeat(161), NOW);
    first.claim(NOW);
    TextMessage second = new TextMessage(wanted().forPatient(patient), "b", NOW);
    second.claim(NOW.plusSeconds(1));
    texts.add(first);
    texts.add(second);
    texts.add(text());
    storage.settle();

    assertThat(texts.toPatient(RIVERSIDE, patient, 10))
        .extracting(TextMessage::id)
        .containsExactly(second.id(), first.id());
    assertThat(texts.toPatient(LAKESIDE, patient, 10)).isEmpty();
    assertThat(texts.tallies(RIVERSIDE, NOW, NOW.plusSeconds(2)))
        .containsExactly(new TextTally(TextKind.REPLY, TextState.CLAIMED, 2, 3));
    assertThat(texts.tallies(RIVERSIDE, NOW, NOW.plusSeconds(1)))
        .containsExactly(new TextTally(TextKind.REPLY, TextState.CLAIMED, 1, 2));
    assertThat(texts.tallies(LAKESIDE, NOW, NOW.plusSeconds(2))).isEmpty();
  }

  @Test
  void texts_in_doubt_are_listed_after_a_while() {
    TextMessage inDoubt = text();
    inDoubt.claim(NOW);
    inDoubt.moveTo(TextState.UNCERTAIN, NOW, "no answer");
    texts.add(inDoubt);
    texts.add(text());
    storage.settle();
    assertThat(texts.uncertain(RIVERSIDE, NOW.plusSeconds(1), 10))
        .extracting(TextMessage::id)
        .containsExactly(inDoubt.id());
    assertThat(texts.uncertain(RIVERSIDE, NOW, 10)).isEmpty();
    assertThat(texts.uncertain(LAKESIDE, NOW.plusSeconds(1), 10)).isEmpty();
    assertThat(texts.wroteTo(RIVERSIDE, ACorrespondent.MOBILE)).isTrue();
    assertThat(texts.wroteTo(LAKESIDE, ACorrespondent.MOBILE)).isFalse();
  }

  @Test
  void a_text_in_doubt_is_told_by_number_and_words() {
    TextMessage inDoubt = text();
    inDoubt.claim(NOW);
    texts.add(inDoubt);
    storage.settle();

    assertThat(texts.sameInDoubt(text())).isTrue();
    assertThat(texts.sameInDoubt(inDoubt)).isFalse();
    assertThat(texts.sameInDoubt(new TextMessage(wanted(), "Other", NOW))).isFalse();

    texts.lock(RIVERSIDE, inDoubt.id()).orElseThrow().accept("SM1", NOW);
    storage.settle();
    assertThat(texts.sameInDoubt(text())).isFalse();
  }

  private TextMessage text() {
    return new TextMessage(wanted(), "Hello €", NOW);
  }

  private NewText wanted() {
    return NewText.of(
        RIVERSIDE, request, ACorrespondent.MOBILE, TextKind.REPLY, "message-waiting", Map.of());
  }
}
