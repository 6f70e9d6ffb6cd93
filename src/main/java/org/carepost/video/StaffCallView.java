package org.carepost.video;

import java.util.List;
import java.util.stream.Stream;

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
 * @param may what others than staff may do in the room
 * @param outcome name of it, or empty
 * @param chat what was written, once the call is over; before that the room itself shows it
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
    DayView.Line next,
    Switches may,
    Note note,
    String outcome,
    List<Said> chat) {
  /** Which of the switches are on: <code>chat</code>, <code>files</code>, <code>screen</code>. */
  public List<String> allowed() {
    return Stream.of(
            may.chat() ? "chat" : "", may.files() ? "files" : "", may.screen() ? "screen" : "")
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /**
   * What was written beside the picture.
   *
   * @param words so far
   * @param version tells it from what was before and after
   * @param saved when, in words, or empty
   */
  public record Note(String words, String version, String saved) {}

  /**
   * What was said in writing.
   *
   * @param file id of the file that was shared, or null
   */
  public record Said(String who, String when, String words, String file) {}

  /**
   * A participant.
   *
   * @param kind in words
   * @param guest whether staff may send them out
   * @param needs what would help them, in words, or empty
   */
  public record Person(
      String id, String name, String kind, boolean there, boolean guest, String needs) {}
}
