package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.carepost.platform.PracticeId;
import org.carepost.practice.WorkingCalendars;
import org.carepost.triage.Case;

/** Lets a practice's last days happen, every act at its moment and in its order. */
@ApplicationScoped
public class PlayMorning {
  private final PatientActs patients;
  private final StaffActs staff;
  private final WorkingCalendars calendars;
  private final PlayedClock clock;

  @Inject
  PlayMorning(
      PatientActs patients, StaffActs staff, WorkingCalendars calendars, PlayedClock clock) {
    this.patients = patients;
    this.staff = staff;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Plays in the caller's transaction.
   *
   * @param now when the play ends
   */
  @Transactional
  public void play(PracticeId practice, Cast cast, Team team, Instant now, Random random) {
    Hours hours = new Hours(now, calendars.core(practice), random);
    List<Scene> scenes = new ArrayList<>();
    for (Cast.Part part : cast.parts()) {
      scenes.addAll(scenes(practice, part, team, hours, random));
    }
    scenes.sort(Comparator.comparing(Scene::at));
    for (Scene scene : scenes) {
      clock.set(scene.at());
      scene.act().run();
    }
  }

  private List<Scene> scenes(
      PracticeId practice, Cast.Part part, Team team, Hours hours, Random random) {
    Story story = part.story();
    AtomicReference<Case> it = new AtomicReference<>();
    Instant arrival = hours.arrival(story);
    List<Scene> scenes = new ArrayList<>();
    scenes.add(
        new Scene(arrival, () -> it.set(patients.send(practice, story, part.resident(), random))));
    if (story.isTouched()) {
      Instant opening = hours.opening(story, arrival);
      scenes.addAll(new Plot(story, team.member(story), staff, it::get, opening).scenes());
    }
    if (story.course() == Course.ANSWERED) {
      scenes.add(new Scene(hours.answer(), () -> patients.reply(it.get(), story.reply())));
    }
    return scenes;
  }
}
