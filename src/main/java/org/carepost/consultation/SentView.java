package org.carepost.consultation;

import java.util.Optional;
import org.carepost.navigation.RedFlag;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.practice.Practice;

/**
 * A request that has just been sent.
 *
 * @param practice who was asked
 * @param reference as people read it
 * @param day by which they will hear, like "Tuesday 3 March"
 * @param time of that day, like "18:30"
 * @param by how they want to be answered
 * @param elsewhere where they go, or null
 * @param texted whether their reference reaches them in a text
 * @param typedByStaff whether somebody of the practice typed it
 * @param call whom they must call, or null if nothing in it must not wait
 */
public record SentView(
    Practice practice,
    String reference,
    String day,
    String time,
    Contact.By by,
    GoesElsewhere elsewhere,
    boolean texted,
    boolean typedByStaff,
    RedFlag.Call call) {
  /**
   * @param sender who is signed in where it was sent, if anybody is
   */
  static SentView of(
      Practice practice,
      Request request,
      GoesElsewhere elsewhere,
      boolean texted,
      Optional<StaffMember> sender) {
    WallClock clock = new WallClock(practice.zone());
    return new SentView(
        practice,
        request.reference().shown(),
        clock.day(request.respondBy()),
        clock.time(request.respondBy()),
        request.contact().by(),
        elsewhere,
        texted,
        sender.filter(it -> it.practice().equals(practice.id())).isPresent(),
        request.redFlagCall().orElse(null));
  }

  /** Which care card comes first: emergency or urgent, or null for none. */
  public String card() {
    return call == null ? null : call == RedFlag.Call.EMERGENCY ? "emergency" : "urgent";
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
