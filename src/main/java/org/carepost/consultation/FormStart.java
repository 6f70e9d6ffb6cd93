package org.carepost.consultation;

/**
 * Where a form begins.
 *
 * @param journey where they stand
 * @param door the practice, open or closed
 */
public record FormStart(Journey journey, PracticeDoor door) {
  /** Name of the practice. */
  public String practice() {
    return door.practice().name();
  }

  /** Address of the practice's front door. */
  public String home() {
    return door.home();
  }

  /** What the form is for. */
  public String caption() {
    return journey.form().title();
  }

  /** Where the page is sent. */
  public String action() {
    return journey.start();
  }

  /** Whether they have typed something that is not sent. */
  public boolean begun() {
    return journey.begun();
  }
}
