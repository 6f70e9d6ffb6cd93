package org.carepost.appointments;

import java.util.List;
import org.carepost.triage.Tag;

/**
 * The waiting list as staff see it.
 *
 * @param waiting in the order in which they are offered times
 * @param times that were given up, latest first
 */
public record WaitingView(List<Place> waiting, List<Time> times) {
  /**
   * Somebody who waits.
   *
   * @param id as in addresses
   * @param patient id of who waits, as in addresses
   * @param who name
   * @param what they wait for, in words
   * @param since when, and how many offers they had, in words
   */
  public record Place(String id, String patient, String who, String what, String since) {}

  /**
   * A time that was given up.
   *
   * @param when in words
   * @param what with whom and where
   * @param state what became of it
   * @param waves in words: how many times it was offered, and until when it is held
   */
  public record Time(String when, String what, Tag state, String waves) {}
}
