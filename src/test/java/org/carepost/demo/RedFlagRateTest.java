package org.carepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepost.navigation.RedFlag;
import org.carepost.navigation.RedFlags;
import org.junit.jupiter.api.Test;

/** The red-flag rules against invented requests of every kind, as patients might write them. */
class RedFlagRateTest {
  private static final RedFlags RULES = new RedFlags("config");
  private static final double MOST_WRONGLY_TOLD = 0.05;

  @Test
  void ordinary_requests_are_seldom_told_to_call() {
    List<Story> ordinary = stories(it -> it.urgency() == null || !it.urgency().isToday());
    List<String> told =
        ordinary.stream().filter(it -> !heard(it).isEmpty()).map(Story::words).toList();
    assertThat(ordinary).hasSizeGreaterThan(60);
    assertThat((double) told.size() / ordinary.size())
        .as("told to call: " + told)
        .isLessThan(MOST_WRONGLY_TOLD);
  }

  @Test
  void most_of_what_staff_found_to_be_urgent_is_heard() {
    List<Story> urgent = stories(it -> it.urgency() != null && it.urgency().isToday());
    List<String> missed =
        urgent.stream().filter(it -> heard(it).isEmpty()).map(Story::words).toList();
    assertThat(urgent).hasSizeGreaterThan(5);
    assertThat(missed.size() * 4).as("not heard: " + missed).isLessThanOrEqualTo(urgent.size());
  }

  private static List<RedFlag> heard(Story story) {
    return RULES.heard(Stream.of(story.words()));
  }

  private static List<Story> stories(Predicate<Story> wanted) {
    return Story.all().stream().filter(wanted).toList();
  }
}
