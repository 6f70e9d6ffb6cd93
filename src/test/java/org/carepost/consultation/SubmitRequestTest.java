package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class SubmitRequestTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  private static final MobileNumber ABROAD = MobileNumber.parse("+37061234567");

  private final FrontDoor door = new FrontDoor();

  @Test
  void a_request_is_kept_told_texted_and_audited() {
    Receipt receipt = door.submitRequest.submit(ARequest.ofAda().under("api:1").asked());

    Request kept = door.requests.get(RIVERSIDE, receipt.reference());
    assertThat(kept.summary()).isEqualTo("My knee hurts when I climb stairs");
    assertThat(door.submitted.fired())
        .containsExactly(new RequestSubmitted(kept, receipt.respondBy()));
    assertThat(door.texts.values())
        .containsExactly(
            Map.of(
                "reference",
                receipt.reference().shown(),
                "link",
                "https://carepost.example.com/status?reference=" + receipt.reference().text()));
    assertThat(door.trail.actions(RIVERSIDE)).containsExactly(Action.REQUEST_SUBMITTED);
  }

  @Test
  void a_number_abroad_that_nobody_registered_has_is_not_texted_whatever_is_asked() {
    ARequest asked = ARequest.ofAda().on(ABROAD).saying("I have had chest pain since this morning");
    Receipt receipt = door.submitRequest.submit(asked.asked());

    assertThat(door.requests.get(RIVERSIDE, receipt.reference()).redFlags()).isNotEmpty();
    assertThat(door.submitted.fired()).hasSize(1);
    assertThat(door.texts.values()).isEmpty();
    assertThat(door.texts.later()).isEmpty();
  }

  @Test
  void a_number_abroad_of_a_patient_of_this_practice_is_texted() {
    Patient ada = APatient.ada().registered();
    ada.reachOn(ABROAD);
    door.patients.add(ada);
    door.submitRequest.submit(ARequest.ofAda().to(LAKESIDE).on(ABROAD).asked());
    assertThat(door.texts.values()).isEmpty();

    door.submitRequest.submit(ARequest.ofAda().on(ABROAD).asked());
    assertThat(door.texts.values()).hasSize(1);
  }

  @Test
  void it_is_due_at_the_end_of_the_next_core_period() {
    door.clock.set(Instant.parse("2026-03-27T17:00:00Z")); // Friday; clocks go forward on Sunday
    Receipt receipt = door.submitRequest.submit(ARequest.ofAda().asked());
    assertThat(receipt.respondBy()).isEqualTo(Instant.parse("2026-03-30T17:30:00Z"));
  }

  @Test
  void the_same_again_gives_the_same_receipt_and_no_second_request() {
    NewRequest asked = ARequest.ofAda().under("api:1").asked();
    Receipt first = door.submitRequest.submit(asked);
    door.clock.pass(Duration.ofDays(1));

    assertThat(door.submitRequest.submit(asked)).isEqualTo(first);
    assertThat(door.requests.count()).isEqualTo(1);
    assertThat(door.submitted.fired()).hasSize(1);
    assertThat(door.texts.values()).hasSize(1);
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    door.submitRequest.submit(ARequest.ofAda().under("api:1").asked());
    List<NewRequest> others =
        List.of(
            ARequest.ofAda().under("api:1").saying("My other knee").asked(),
            ARequest.ofAda().under("api:1").aboutAdmin().asked(),
            ARequest.ofAda().under("api:1").by(APatient.ada().unnumbered().identity()).asked());

    assertThat(others)
        .allSatisfy(
            other ->
                assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> door.submitRequest.submit(other))
                    .extracting(Problem::type)
                    .isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    assertThat(door.requests.count()).isEqualTo(1);
  }

  @Test
  void a_key_of_one_practice_is_free_at_another() {
    door.submitRequest.submit(ARequest.ofAda().under("api:1").asked());
    door.submitRequest.submit(ARequest.ofAda().to(LAKESIDE).under("api:1").asked());
    assertThat(door.requests.count()).isEqualTo(2);
  }

  @Test
  void a_transaction_that_clashes_is_done_again_but_not_for_ever() {
    int[] tries = {0};
    assertThat(
            Clash.tried(
                "07700 900123",
                () -> {
                  if (++tries[0] < 3) {
                    throw new Clash(null);
                  }
                  return "done";
                }))
        .isEqualTo("done");
    assertThatExceptionOfType(Clash.class)
        .isThrownBy(
            () ->
                Clash.tried(
                    "07700 900123",
                    () -> {
                      throw new Clash(null);
                    }));
  }
}
