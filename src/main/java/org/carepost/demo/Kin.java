package org.carepost.demo;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/**
 * Names of families that came from the same part of the world.
 *
 * @param share how many of a hundred households
 * @param family their family names
 * @param given their given names, by the last year of birth that they suit
 */
record Kin(int share, List<String> family, NavigableMap<Integer, Map<Sex, List<String>>> given) {
  /** From an entry of <code>names.yaml</code>. */
  static Kin of(Map<?, ?> entry) {
    NavigableMap<Integer, Map<Sex, List<String>>> given = new TreeMap<>();
    ((Map<?, ?>) entry.get("given"))
        .forEach(
            (year, names) ->
                given.put(
                    (Integer) year,
                    Map.of(
                        Sex.FEMALE, texts(((Map<?, ?>) names).get("women")),
                        Sex.MALE, texts(((Map<?, ?>) names).get("men")))));
    return new Kin((Integer) entry.get("share"), texts(entry.get("family")), given);
  }

  /** One of its family names. */
  String familyName(Random random) {
    return anyOf(family, random);
  }

  /** A given name that was given then. */
  String givenName(Sex sex, int yearOfBirth, Random random) {
    return anyOf(given.ceilingEntry(yearOfBirth).getValue().get(sex), random);
  }

  private static String anyOf(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
