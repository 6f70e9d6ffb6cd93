package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;

class SignpostTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  private final Signpost it =
      new Signpost(
          Ids.next(),
          new NewSignpost(
              new PracticeId("Y00001"),
              "Ada Lovelace",
              null,
              null,
              "earache",
              1,
              "pharmacy-1",
              "Mill Pharmacy",
              "",
              "pharmacy",
              null,
              null),
          NOW);

  @Test
  void every_move_leaves_a_row_with_its_author() {
    SignpostEvent offered = it.offered(SignpostBy.PATIENT);
    SignpostEvent accepted = it.accept(SignpostBy.PATIENT, NOW.plusSeconds(1));
    SignpostEvent bounced =
        it.bounce(SignpostReason.CLOSED, SignpostBy.SERVICE, NOW.plusSeconds(2));

    assertThat(offered.from()).isEmpty();
    assertThat(accepted.from()).contains(SignpostState.OFFERED);
    assertThat(bounced.reason()).isEqualTo(SignpostReason.CLOSED);
    assertThat(bounced.authorKind()).isEqualTo(SignpostBy.Kind.SERVICE);
    assertThat(it.decidedAt()).contains(NOW.plusSeconds(1));
    assertThat(it.knownAt()).contains(NOW.plusSeconds(2));
  }

  @Test
  void what_cannot_follow_is_refused_and_changes_nothing() {
    assertThatThrownBy(() -> it.attended(SignpostBy.PATIENT, NOW))
        .isInstanceOf(IllegalSignpostMove.class);
    it.decline(SignpostReason.NONE, SignpostBy.PATIENT, NOW);
    assertThatThrownBy(() -> it.accept(SignpostBy.PATIENT, NOW))
        .isInstanceOf(IllegalSignpostMove.class);
    assertThat(it.state()).isEqualTo(SignpostState.DECLINED);
  }

  @Test
  void a_bounce_needs_review_until_somebody_has_looked() {
    it.accept(SignpostBy.PATIENT, NOW);
    it.bounce(SignpostReason.CAPACITY, SignpostBy.PATIENT, NOW);
    assertThat(it.needsReview()).isTrue();
    it.review(NOW);
    assertThat(it.needsReview()).isFalse();
  }
}
