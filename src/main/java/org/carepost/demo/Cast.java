package org.carepost.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Who plays in which story.
 *
 * @param parts one for each story
 * @param registered those who play and are registered with the practice
 * @param others those who are registered and do not play
 */
record Cast(List<Part> parts, List<Resident> registered, List<Resident> others) {
  /** A story and whose it is. */
  record Part(Story story, Resident resident) {}

  /**
   * Finds for each story somebody whose words it could be; nobody is in two stories unless they say
   * so.
   *
   * @param people registered with the practice
   * @param town where strangers come from
   */
  static Cast of(
      List<Story> stories, List<Resident> people, Town town, LocalDate today, Random random) {
    List<Resident> free = new ArrayList<>(people);
    Collections.shuffle(free, random);
    Map<String, Resident> known = new HashMap<>();
    Set<Resident> registered = new LinkedHashSet<>();
    List<Part> parts = new ArrayList<>();
    for (Story story : stories) {
      Resident resident =
          known.computeIfAbsent(
              story.person(),
              person -> story.stranger() ? town.stranger(story.who()) : take(free, story, today));
      if (!story.stranger()) {
        registered.add(resident);
      }
      parts.add(new Part(story, resident));
    }
    return new Cast(parts, List.copyOf(registered), free);
  }

  private static Resident take(List<Resident> free, Story story, LocalDate today) {
    Resident found =
        free.stream()
            .filter(one -> story.who().fits(one.sex(), one.age(today)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody is a " + story.who()));
    free.remove(found);
    return found;
  }
}
