package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.TryLater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text waits, and the patient gets another number meanwhile. */
class OwnNumberTest {
  private static final MobileNumber ANOTHER = new MobileNumber("+447700900456");

  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final Patient ada = APatient.ada().registered();
  private final List<MobileNumber> texted = new ArrayList<>();

  @BeforeEach
  void given_a_patient_with_a_number() {
    ada.reachOn(TextDesk.MOBILE);
    desk.patients().add(ada);
    desk.gateway().before(text -> texted.add(text.to()));
  }

  @Test
  void a_text_that_waited_goes_to_the_number_that_the_patient_has_now() {
    TextMessage text = scheduled();
    desk.numbers().lock(TextDesk.MOBILE).fail("30006", clock.instant(), null);
    ada.reachOn(ANOTHER);
    send();
    assertThat(texted).containsExactly(ANOTHER);
    assertThat(text.mobile()).isEqualTo(ANOTHER);
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void what_stands_against_the_new_number_counts() {
    TextMessage text = scheduled();
    desk.numbers().lock(ANOTHER).stop(clock.instant());
    ada.reachOn(ANOTHER);
    send();
    assertThat(texted).isEmpty();
    assertThat(text.suppression()).contains(Suppression.STOPPED);
  }

  @Test
  void a_text_that_never_left_for_the_old_number_goes_to_the_new_one() {
    TextMessage text = tried_in_vain();
    ada.reachOn(ANOTHER);
    send();
    assertThat(texted).containsExactly(ANOTHER);
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
    assertThat(desk.missed()).isEmpty();
  }

  @Test
  void what_stands_against_the_new_number_counts_then_too() {
    TextMessage text = tried_in_vain();
    desk.numbers().lock(ANOTHER).stop(clock.instant());
    ada.reachOn(ANOTHER);
    send();
    assertThat(texted).isEmpty();
    assertThat(text.suppression()).contains(Suppression.STOPPED);
  }

  @Test
  void a_text_that_left_for_the_old_number_is_not_sent_again() {
    TextMessage text = scheduled();
    desk.gateway()
        .after(
            it -> {
              throw new Uncertain("timed out");
            });
    assertThatExceptionOfType(TryLater.class).isThrownBy(this::send);
    ada.reachOn(ANOTHER);
    send();
    assertThat(texted).containsExactly(TextDesk.MOBILE);
    assertThat(text.mobile()).isEqualTo(TextDesk.MOBILE);
  }

  @Test
  void an_answer_to_a_request_goes_to_the_number_that_the_request_gave() {
    desk.textPatient()
        .text(
            NewText.of(
                    TextDesk.RIVERSIDE,
                    UUID.randomUUID(),
                    ANOTHER,
                    TextKind.REPLY,
                    TextTemplate.MESSAGE_WAITING.key(),
                    Map.of("name", "Ada", "link", "https://example.com/m/x"))
                .forPatient(ada.id()));
    send();
    assertThat(texted).containsExactly(ANOTHER);
  }

  private TextMessage tried_in_vain() {
    TextMessage text = scheduled();
    desk.gateway()
        .before(
            it -> {
              throw new Uncertain("timed out");
            });
    assertThatExceptionOfType(TryLater.class).isThrownBy(this::send);
    desk.gateway().before(it -> texted.add(it.to()));
    return text;
  }

  private TextMessage scheduled() {
    return desk.textPatient()
        .text(
            TextDesk.confirmation(TextKind.REMINDER)
                .forPatient(ada.id())
                .notBefore(clock.instant().plus(Duration.ofDays(7))));
  }

  private void send() {
    clock.pass(Duration.ofDays(7));
    desk.sendWhatIsDue();
  }
}
