package org.carepost.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose words a text could be.
 *
 * @param youngest age, in years
 * @param oldest age, in years
 */
record Who(Sex sex, int youngest, int oldest) {
  private static final Pattern SHAPE =
      Pattern.compile("(woman|girl|man|boy) ([0-9]{1,2})-([0-9]{1,2})");

  /**
   * As the texts say it: {@code woman 29-36}.
   *
   * @throws IllegalArgumentException if it has not that shape
   */
  static Who of(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a sex and an age: " + text);
    }
    boolean female = matcher.group(1).equals("woman") || matcher.group(1).equals("girl");
    return new Who(
        female ? Sex.FEMALE : Sex.MALE,
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  boolean fits(Sex other, int age) {
    return sex == other && youngest <= age && age <= oldest;
  }
}
