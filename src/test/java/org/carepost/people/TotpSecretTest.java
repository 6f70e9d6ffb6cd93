package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpSecretTest {
  /** The secret of RFC 6238's test vectors: 12345678901234567890. */
  private static final TotpSecret RFC_6238 = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(RFC_6238.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void the_code_before_and_the_one_after_are_taken_too() {
    Instant now = Instant.parse("2026-03-03T09:00:00Z");
    long step = now.getEpochSecond() / 30;
    for (int away = -1; away <= 1; away++) {
      assertThat(RFC_6238.stepOf(RFC_6238.codeAt(now.plusSeconds(30L * away)), now))
          .hasValue(step + away);
    }
    assertThat(RFC_6238.stepOf(RFC_6238.codeAt(now.minusSeconds(60)), now)).isEmpty();
    assertThat(RFC_6238.stepOf(RFC_6238.codeAt(now.plusSeconds(60)), now)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00000", "0000000", "abcdef", "٠٠٠٠٠٠"})
  void what_is_no_code_is_wrong(String typed) {
    assertThat(RFC_6238.stepOf(typed, Instant.parse("2026-03-03T09:00:00Z"))).isEmpty();
  }

  @Property(tries = 200)
  void every_new_secret_takes_its_own_code_with_or_without_a_space(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
    Instant now = Instant.ofEpochSecond(second);
    TotpSecret secret = TotpSecret.random();
    String code = secret.codeAt(now);
    assertThat(secret.stepOf(code.substring(0, 3) + " " + code.substring(3), now)).isPresent();
  }

  @Test
  void a_secret_that_begins_with_zeros_keeps_its_length() {
    TotpSecret zeros = new TotpSecret("A".repeat(31) + "B");
    assertThat(zeros.codeAt(Instant.EPOCH)).hasSize(6);
    assertThat(new TotpSecret("7".repeat(32)).codeAt(Instant.EPOCH)).hasSize(6);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"GEZDGNBVGY3TQOJQ", "gezdgnbvgy3tqojqgezdgnbvgy3tqojq"})
  void another_shape_is_refused(String base32) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TotpSecret(base32))
        .withMessage("not a secret in base32");
  }

  @Test
  void a_log_gets_nothing_of_it() {
    assertThat(RFC_6238).hasToString("TotpSecret[******]");
  }
}
