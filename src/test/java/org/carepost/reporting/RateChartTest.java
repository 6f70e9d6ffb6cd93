package org.carepost.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateChartTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "0, '0%,2%'",
    "0.064, '0%,2%,4%,6%,8%'",
    "0.167, '0%,5%,10%,15%,20%'",
    "0.667, '0%,10%,20%,30%,40%,50%,60%,70%'",
    "1, '0%,20%,40%,60%,80%,100%'"
  })
  void the_axis_goes_a_little_above_the_highest_share(double rate, String labels) {
    assertThat(chart(rate, null).lines())
        .extracting(RateChart.Mark::text)
        .containsExactly(labels.split(","));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.02, 0.1, 0.138, 0.14, 0.35, 0.5, 0.7, 0.99, 1})
  void there_are_at_most_eight_labels_and_nothing_is_above_the_picture(double rate) {
    RateChart chart = chart(rate, null);
    assertThat(chart.lines()).hasSizeBetween(2, 8);
    assertThat(Double.parseDouble(chart.dots().get(0).y())).isGreaterThanOrEqualTo(20);
  }

  @Test
  void what_was_before_is_in_the_picture_too() {
    RateChart chart = chart(0.05, 0.5);
    assertThat(Double.parseDouble(chart.baseline())).isBetween(20.0, 100.0);
    assertThat(chart.lines()).hasSizeLessThanOrEqualTo(8);
  }

  private static RateChart chart(double rate, Double before) {
    return RateChart.of(List.of(new RateChart.Week(MONDAY, rate, null)), before);
  }
}
