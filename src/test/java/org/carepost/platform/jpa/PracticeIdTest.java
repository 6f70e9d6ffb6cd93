package org.carepost.platform.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeIdTest {
  @Test
  void an_ods_code_is_itself() {
    assertThat(new PracticeId("Y00001")).hasToString("Y00001");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"y00001", "Y1", "Y0000000001", "Y0000 1", "Y00001\n", "Ý00001", "../Y01"})
  void another_shape_is_refused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PracticeId(code))
        .withMessage("Not an ODS code");
  }

  @Test
  void its_column_keeps_the_code() {
    PracticeIdConverter column = new PracticeIdConverter();
    PracticeId id = new PracticeId("Y00001");
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(id))).isEqualTo(id);
    assertThat(column.convertToDatabaseColumn(null)).isNull();
    assertThat(column.convertToEntityAttribute(null)).isNull();
  }
}
