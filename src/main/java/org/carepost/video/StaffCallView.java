package org.carepost.video;

import java.util.List;

/**
 * A call as staff see it beside its picture.
 *
 * @param call its id, and the room's
 * @param reference of the case it is for, as it is in addresses; empty if for none
 * @param when it is to begin, in words
 * @param door who waits to be let in
 * @param inside who may be in the room
 * @param over whether nothing more can happen in the room
 * @param telephone of the patient, as it is shown
 * @param dial of the patient, for a telephone link
 * @param next the next patient who waits for the reader, or null
 */
public record StaffCallView(
    String call,
    String who,
    String reference,
    String when,
    DayView.State state,
    boolean over,
    boolean cancellable,
    boolean running,
    List<Person> door,
    List<Person> inside,
    String telephone,
    String dial,
    DayView.Line next) {
  /**
   * A participant.
   *
   * @param kind in words
   */
  public record Person(String id, String name, String kind, boolean there) {}
}
