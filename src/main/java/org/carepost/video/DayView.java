package org.carepost.video;

import java.util.List;

/**
 * A day's video calls as staff see them.
 *
 * @param waiting in the order of their times
 * @param running in the room now
 * @param later yet to begin, late ones first
 * @param done over, or not joined
 */
public record DayView(List<Line> waiting, List<Line> running, List<Line> later, List<Line> done) {
  /**
   * One call.
   *
   * @param call its id
   * @param participant id of the patient in it
   * @param who name and age
   * @param reference of the case it is for, as it is in addresses; empty if for none
   * @param when it is to begin, in words
   * @param clinician whom the patient waits for
   * @param mine whether that is the reader
   * @param waited how long they have waited, in words, or empty
   * @param there whether their page is open still
   * @param wantsText whether they went away and want a text
   * @param needs what would help them, in words, or empty
   * @param state label and colour
   */
  public record Line(
      String call,
      String participant,
      String who,
      String reference,
      String when,
      String clinician,
      boolean mine,
      String waited,
      boolean there,
      boolean wantsText,
      String needs,
      State state) {}

  /**
   * A state in words.
   *
   * @param colour of its tag
   */
  public record State(String text, String colour) {}
}
