package org.carepost.consultation;

import java.util.List;
import org.carepost.navigation.RedFlag;

/**
 * What must not wait, as its reader sees it.
 *
 * @param journey where they stand
 * @param door the practice, open or closed
 */
public record RedFlagView(Journey journey, PracticeDoor door) {
  /** Name of the practice. */
  public String practice() {
    return door.practice().name();
  }

  /** Address of the practice's front door. */
  public String home() {
    return door.home();
  }

  /** Where the page is sent. */
  public String action() {
    return journey.redFlag();
  }

  /** Whether it is 999 that they must call. */
  public boolean emergency() {
    return journey.emergency().call().filter(RedFlag.Call.EMERGENCY::equals).isPresent();
  }

  /** Whether they must ring the practice, because it is open; else it is 111. */
  public boolean practiceAnswers() {
    return door.open();
  }

  /** What it may be, as its questions put it. */
  public List<String> signs() {
    return journey.emergency().flags().stream()
        .map(RedFlag::question)
        .map(question -> question.substring(0, question.length() - 1))
        .toList();
  }
}
