package org.carepost.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;
import org.carepost.platform.PracticeId;

/** Ada Lovelace of Riverside Surgery, about a request of hers. */
final class ACorrespondent {
  static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  static final BirthDate BORN = new BirthDate(LocalDate.of(1984, 3, 27));
  static final BirthDate NOT_BORN = new BirthDate(LocalDate.of(1984, 3, 28));
  static final MobileNumber MOBILE = new MobileNumber("+447700900123");

  private ACorrespondent() {}

  static Correspondent ada() {
    return new Correspondent(
        RIVERSIDE, UUID.randomUUID(), "7KQ4-MX2P", new PersonName("Ada", "Lovelace"), BORN, MOBILE);
  }
}
