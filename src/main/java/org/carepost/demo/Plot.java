package org.carepost.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.carepost.people.StaffMember;
import org.carepost.triage.Case;

/** What staff do about one story. */
final class Plot {
  private final Story story;
  private final StaffMember by;
  private final StaffActs staff;
  private final Supplier<Case> cast;
  private final List<Scene> scenes = new ArrayList<>();
  private Instant at;

  /**
   * @param cast the case, once it is open
   * @param opening when they first look at it
   */
  Plot(Story story, StaffMember by, StaffActs staff, Supplier<Case> cast, Instant opening) {
    this.story = story;
    this.by = by;
    this.staff = staff;
    this.cast = cast;
    this.at = opening;
  }

  /** All they do, in its order. */
  List<Scene> scenes() {
    add(1, () -> staff.claim(cast.get(), by));
    if (story.urgency() != null) {
      add(40, () -> staff.assess(cast.get(), story.urgency(), by));
    }
    if (story.note() != null) {
      add(70, () -> staff.note(cast.get(), story.note(), by));
    }
    if (story.ask() != null) {
      add(90, () -> staff.write(cast.get(), story.ask(), by));
    }
    switch (story.course()) {
      case WAITING -> add(30, () -> staff.release(cast.get(), by));
      case CLOSED -> add(45, () -> staff.close(cast.get(), story.outcome(), by));
      case HELD, ASKED, ANSWERED -> {}
    }
    return List.copyOf(scenes);
  }

  private void add(int secondsLater, Runnable act) {
    at = at.plus(Duration.ofSeconds(secondsLater));
    scenes.add(new Scene(at, act));
  }
}
