package org.carepost.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;

/** A video call at Riverside Surgery with Ada, invited by name and number. */
final class ACall {
  static final BirthDate BORN = new BirthDate(LocalDate.of(1984, 3, 27));

  private ACall() {}

  static NewCall asked(Instant at) {
    return new NewCall(
        Optional.empty(),
        new PersonName("Ada", "Lovelace"),
        BORN,
        MobileNumber.parse("07700 900123"),
        at);
  }

  static Call scheduledFor(Instant at, StaffMember clinician) {
    return new Call(Ids.next(), asked(at), clinician);
  }
}
