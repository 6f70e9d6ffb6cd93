package org.carepost.video;

import java.time.Instant;
import java.util.List;
import org.carepost.people.StaffMember;

/**
 * Video calls as they went, for who counts them.
 *
 * @param calls all of them
 * @param participants all who were invited to them
 */
public record PlayedCalls(List<Call> calls, List<Participant> participants) {
  /**
   * One took place after a wait of 90 seconds, with one lost connection, one of three measurements
   * poor, and four stars; one's patient did not come.
   */
  public static PlayedCalls at(Instant moment, StaffMember clinician) {
    Call ended = ACall.scheduledFor(moment, clinician);
    Participant ada = Participant.patient(ended);
    ended.patientWaits(moment);
    ended.begin(clinician, moment.plusSeconds(90));
    ada.connected(moment.plusSeconds(91));
    ada.connected(moment.plusSeconds(300));
    for (boolean poor : List.of(false, true, false)) {
      ada.measured(new Quality(40, poor, true, poor, false), moment.plusSeconds(310));
    }
    ended.end(clinician, moment.plusSeconds(600));
    ended.rate(4);
    Call missed = ACall.scheduledFor(moment, clinician);
    missed.notJoined(moment.plusSeconds(901));
    return new PlayedCalls(List.of(ended, missed), List.of(ada, Participant.patient(missed)));
  }
}
