package org.carepost.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.carepost.people.Role;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;

/** The three practices of the demo. */
enum DemoPractice {
  RIVERSIDE("Y00001", "Riverside Surgery", "020 7946 0101", 1_000, 100, 0),
  HILLTOP("Y00002", "Hilltop Surgery", "020 7946 0102", 600, 60, 1_300),
  LAKESIDE("Y00003", "Lakeside Surgery", "020 7946 0103", 400, 40, 2_200);

  private final String ods;
  private final String title;
  private final String telephone;
  private final int patients;
  private final int percentOfStories;
  private final int firstNumber;

  DemoPractice(
      String ods,
      String title,
      String telephone,
      int patients,
      int percentOfStories,
      int firstNumber) {
    this.ods = ods;
    this.title = title;
    this.telephone = telephone;
    this.patients = patients;
    this.percentOfStories = percentOfStories;
    this.firstNumber = firstNumber;
  }

  /**
   * Somebody who works there.
   *
   * @param username for signing in
   */
  record Job(String username, String name, Role role) {}

  /** The one with this id; empty for a practice that is not of the demo. */
  static Optional<DemoPractice> find(PracticeId id) {
    return Stream.of(values()).filter(it -> it.id().equals(id)).findFirst();
  }

  PracticeId id() {
    return new PracticeId(ods);
  }

  /** Whether it shares its queue. */
  boolean isInHub() {
    return this != LAKESIDE;
  }

  /** The practice, outside any hub, open in the core hours. */
  Practice practice() {
    return new Practice(id(), title, telephone);
  }

  /** How many people are registered with it. */
  int patients() {
    return patients;
  }

  /** Where the numbers of its people begin; those of different practices do not overlap. */
  int firstNumber() {
    return firstNumber;
  }

  /** Chance that is the same every time, and another for each practice. */
  Random random() {
    return new Random(firstNumber);
  }

  /** What happens there: some of all stories, in any order. */
  List<Story> stories(Random random) {
    List<Story> all = new ArrayList<>(Story.all());
    Collections.shuffle(all, random);
    return all.subList(0, all.size() * percentOfStories / 100);
  }

  /** Its navigator, two clinicians and manager, in this order. */
  List<Job> staff() {
    return switch (this) {
      case RIVERSIDE -> staff("Jess Harding", "Dr Amara Okafor", "Dr Tom Whitmore", "Sunita Rao");
      case HILLTOP -> staff("Callum Price", "Dr Helen Marsh", "Dr Imran Sheikh", "Beth Lockwood");
      case LAKESIDE -> staff("Zofia Banach", "Dr Daniel Osei", "Dr Fiona Kerr", "Mark Tully");
    };
  }

  private List<Job> staff(String navigator, String clinician, String colleague, String manager) {
    String town = name().toLowerCase(Locale.ROOT);
    return List.of(
        new Job(town + ".navigator", navigator, Role.NAVIGATOR),
        new Job(town + ".clinician", clinician, Role.CLINICIAN),
        new Job(town + ".clinician2", colleague, Role.CLINICIAN),
        new Job(town + ".manager", manager, Role.MANAGER));
  }
}
