package org.carepost.consultation;

import org.carepost.practice.Practice;

/**
 * A request that has just been sent.
 *
 * @param practice who was asked
 * @param reference as people read it
 * @param day by which they will hear, like "Tuesday 3 March"
 * @param time of that day, like "18:30"
 * @param by how they want to be answered
 */
public record SentView(
    Practice practice, String reference, String day, String time, Contact.By by) {
  static SentView of(Practice practice, Request request) {
    PracticeTime clock = new PracticeTime(practice.zone());
    return new SentView(
        practice,
        request.reference().shown(),
        clock.day(request.respondBy()),
        clock.time(request.respondBy()),
        request.contact().by());
  }

  /** Address of the practice's front door. */
  public String home() {
    return "/r/" + practice.id();
  }

  /** The practice's telephone number as a link. */
  public String telephoneLink() {
    return PracticeDoor.telephoneLink(practice);
  }
}
