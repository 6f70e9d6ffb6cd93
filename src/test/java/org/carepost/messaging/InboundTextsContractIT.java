package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class InboundTextsContractIT {
  private static final PracticeId RIVERSIDE = ACorrespondent.RIVERSIDE;
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final InboundTexts inbound;

  InboundTextsContractIT(Storage where) {
    storage = where.begin();
    inbound = storage.repository(InMemoryInboundTexts::new, JpaInboundTexts::new);
  }

  @Test
  void a_text_waits_for_the_staff_of_its_practice_until_they_have_dealt_with_it() {
    InboundText text = text("SM1", RIVERSIDE);
    inbound.add(text);
    inbound.add(text("SM2", null));
    storage.settle();

    assertThat(inbound.has("SM1")).isTrue();
    assertThat(inbound.has("SM3")).isFalse();
    assertThat(inbound.waiting(LAKESIDE, 10)).isEmpty();
    assertThat(inbound.lock(LAKESIDE, text.id())).isEmpty();
    InboundText found = inbound.waiting(RIVERSIDE, 10).get(0);
    assertThat(found.body()).isEqualTo("Hello 😀");
    assertThat(found.mobile()).contains(ACorrespondent.MOBILE);
    assertThat(found.receivedAt()).isEqualTo(NOW);

    inbound.lock(RIVERSIDE, text.id()).orElseThrow().done("Nisha Patel", NOW);
    storage.settle();
    assertThat(inbound.waiting(RIVERSIDE, 10)).isEmpty();
    assertThat(inbound.lock(RIVERSIDE, text.id()).orElseThrow().doneBy()).contains("Nisha Patel");
  }

  @Test
  void every_fate_can_be_kept() {
    for (InboundText.Fate fate :
        new InboundText.Fate[] {
          InboundText.Fate.STOP, InboundText.Fate.START, InboundText.Fate.READ
        }) {
      InboundText text = text("SM-" + fate, RIVERSIDE);
      text.understoodAs(fate);
      inbound.add(text);
    }
    InboundText joined = text("SM-joined", RIVERSIDE);
    joined.join(new PatientThread(ACorrespondent.ada(), NOW));
    inbound.add(joined);
    storage.settle();
    assertThat(inbound.waiting(RIVERSIDE, 10)).isEmpty();
  }

  @Test
  void each_practice_has_its_copy_and_what_is_pressing_comes_first() {
    inbound.add(text("SM1", RIVERSIDE));
    InboundText urgent = pressing("SM2", PressingWords.Call.URGENT);
    InboundText emergency = pressing("SM3", PressingWords.Call.EMERGENCY);
    inbound.add(urgent);
    inbound.add(emergency);
    inbound.add(emergency.copyFor(LAKESIDE, 1));
    storage.settle();
    assertThat(inbound.waiting(RIVERSIDE, 10))
        .extracting(InboundText::gatewayId)
        .containsExactly("SM3", "SM2", "SM1");
    inbound.lock(RIVERSIDE, emergency.id()).orElseThrow().done("Nisha Patel", NOW);
    storage.settle();
    assertThat(inbound.waiting(LAKESIDE, 10))
        .singleElement()
        .satisfies(it -> assertThat(it.pressing()).isTrue());
  }

  @Test
  void what_is_pressing_counts_for_its_practice_or_for_all_until_it_is_dealt_with() {
    long before = inbound.pressing(LAKESIDE);
    inbound.add(text("SM1", RIVERSIDE));
    InboundText urgent = pressing("SM2", PressingWords.Call.URGENT);
    inbound.add(urgent);
    InboundText unknown = text("SM3", null);
    unknown.press(PressingWords.Call.EMERGENCY);
    inbound.add(unknown);
    storage.settle();
    assertThat(inbound.pressing(RIVERSIDE)).isEqualTo(before + 2);
    assertThat(inbound.pressing(LAKESIDE)).isEqualTo(before + 1);
    inbound.lock(RIVERSIDE, urgent.id()).orElseThrow().done("Nisha Patel", NOW);
    inbound.lockUnknown(unknown.id()).orElseThrow().takeFor(LAKESIDE);
    storage.settle();
    assertThat(inbound.pressing(RIVERSIDE)).isEqualTo(before);
  }

  private static InboundText pressing(String gatewayId, PressingWords.Call call) {
    InboundText text = text(gatewayId, RIVERSIDE);
    text.press(call);
    return text;
  }

  private static InboundText text(String gatewayId, PracticeId practice) {
    return new InboundText(gatewayId, practice, ACorrespondent.MOBILE, "Hello 😀", NOW);
  }

  @Test
  void a_text_that_is_not_from_a_mobile_keeps_its_sender_as_it_came() {
    String sender = "rcs:" + "riverside_".repeat(12);
    inbound.add(InboundText.fromNoMobile("SM78", sender, "Hello", NOW));
    storage.settle();
    InboundText found = inbound.unknown(10).get(0);
    assertThat(found.mobile()).isEmpty();
    assertThat(found.from()).isEqualTo(sender.substring(0, 100));
  }

  @Test
  void a_text_for_no_known_practice_is_found_until_one_takes_it() {
    InboundText text =
        new InboundText(
            "SM77", null, ACorrespondent.MOBILE, "Hello", Instant.parse("2026-03-03T09:00:00Z"));
    inbound.add(text);
    storage.settle();
    assertThat(inbound.unknown(10)).extracting(InboundText::id).contains(text.id());
    inbound.lockUnknown(text.id()).orElseThrow().takeFor(ACorrespondent.RIVERSIDE);
    storage.settle();
    assertThat(inbound.lockUnknown(text.id())).isEmpty();
    assertThat(inbound.unknown(10)).isEmpty();
    assertThat(inbound.waiting(ACorrespondent.RIVERSIDE, 10))
        .extracting(InboundText::id)
        .contains(text.id());
  }
}
