package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepost.navigation.NewSignpost;
import org.carepost.navigation.Signpost;
import org.carepost.navigation.SignpostBy;
import org.carepost.navigation.SignpostReason;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoesElsewhereTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "'1 Mill Street, WV1 1AA, 01902 496 0009', '1 Mill Street, WV1 1AA', 01902 496 0009",
    "'1 Mill Street, WV1 1AA', '1 Mill Street, WV1 1AA', ''",
    "01902 496 0009, '', 01902 496 0009",
    "111, '', 111",
    "111.nhs.uk, 111.nhs.uk, ''",
    "'', '', ''"
  })
  void where_it_is_and_its_number_are_told_apart(String where, String address, String number) {
    GoesElsewhere it = GoesElsewhere.of(List.of(accepted(where)), true).orElseThrow();
    assertThat(it).isEqualTo(new GoesElsewhere("Mill Pharmacy", address, number, true));
  }

  @Test
  void who_said_no_goes_nowhere() {
    Signpost declined = offered("");
    declined.decline(SignpostReason.DISTANCE, SignpostBy.PATIENT, NOW);
    assertThat(GoesElsewhere.of(List.of(declined), false)).isEmpty();
    assertThat(GoesElsewhere.of(List.of(), false)).isEmpty();
  }

  private static Signpost accepted(String where) {
    Signpost it = offered(where);
    it.accept(SignpostBy.PATIENT, NOW);
    return it;
  }

  private static Signpost offered(String where) {
    NewSignpost about =
        new NewSignpost(
            new PracticeId("Y00001"),
            "7KQ4-MX2P",
            Ids.next(),
            null,
            "sore-throat",
            1,
            "pharmacy-1",
            "Mill Pharmacy",
            where,
            "pharmacy-first",
            null,
            null);
    return new Signpost(Ids.next(), about, NOW);
  }
}
