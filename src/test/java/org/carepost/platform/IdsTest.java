package org.carepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final byte[] KEY = Tokens.hash("one");

  @Test
  void an_identifier_is_known_again_by_its_key_alone() {
    UUID id = Ids.next(KEY);
    assertThat(Ids.isOf(id, KEY)).isTrue();
    assertThat(Ids.isOf(Ids.next(KEY), KEY)).isTrue();
    assertThat(Ids.isOf(id, Tokens.hash("other"))).isFalse();
    assertThat(Ids.isOf(Ids.next(), KEY)).isFalse();
  }

  @Test
  void it_has_the_shape_of_the_others_and_sorts_after_those_of_its_time() {
    UUID id = Ids.next("12345678".getBytes(StandardCharsets.US_ASCII));
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(Ids.next().variant());
    UUID before = Ids.next();
    UUID same = Ids.next(KEY);
    assertThat(same.toString()).isGreaterThan(before.toString());
  }
}
