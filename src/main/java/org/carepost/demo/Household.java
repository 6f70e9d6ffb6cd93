package org.carepost.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who lives together in an English town. */
final class Household {
  /** Most members. */
  static final int MOST = 5;

  private static final int OLDEST = 97;

  private Household() {}

  /**
   * One of the people.
   *
   * @param age in years
   */
  record Member(Sex sex, int age) {}

  /** A household: alone, a couple, or parents (one or two) with children. */
  static List<Member> any(Random random) {
    int kind = random.nextInt(10);
    if (kind < 3) {
      return List.of(new Member(anySex(random), adult(random)));
    }
    return kind < 6 ? couple(adult(random), random) : family(random);
  }

  private static List<Member> couple(int age, Random random) {
    return List.of(
        new Member(Sex.FEMALE, age),
        new Member(Sex.MALE, Math.min(OLDEST, Math.max(18, age - 3 + random.nextInt(9)))));
  }

  private static List<Member> family(Random random) {
    int mother = 21 + random.nextInt(30);
    List<Member> members = new ArrayList<>(couple(mother, random));
    if (random.nextInt(4) == 0) {
      members.remove(1);
    }
    for (int children = 1 + random.nextInt(3); children > 0; children--) {
      members.add(new Member(anySex(random), random.nextInt(Math.min(20, mother - 19))));
    }
    return members;
  }

  /** More in the middle of life than at its end. */
  private static int adult(Random random) {
    return 18 + (random.nextInt(66) + random.nextInt(66)) * (OLDEST - 18) / 132;
  }

  private static Sex anySex(Random random) {
    return random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
  }
}
