package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactWish.Wish;
import org.carepost.messaging.RecordContact;
import org.carepost.messaging.TextDesk;
import org.carepost.messaging.TextKind;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class TellPlaceTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final TellPlace tellPlace = new TellPlace(desk.foreseeSuppression());

  @Test
  void who_may_be_texted_is() {
    registered();
    assertThat(tellPlace.by(accepted(TextDesk.MOBILE))).isEqualTo(TellPlace.By.TEXTED);
  }

  @Test
  void to_whom_does_not_want_texts_it_is_read_out() {
    Patient ada = registered();
    new RecordContact(
            desk.contacts(),
            desk.contactRules(),
            desk.patients(),
            desk.numbers(),
            new Audit(new InMemoryAuditTrail(), clock),
            clock)
        .wish(
            ada.id(),
            List.of(TextKind.CONFIRMATION),
            ContactChannel.TEXT,
            Wish.DISSENT,
            AStaffMember.navigator().built());
    assertThat(tellPlace.by(accepted(TextDesk.MOBILE))).isEqualTo(TellPlace.By.READ_OUT);
  }

  @Test
  void to_whose_number_replied_STOP_it_is_read_out_until_it_replies_START() {
    registered();
    desk.receiveText(List.of()).receive("SM1", TextDesk.MOBILE, "STOP");
    assertThat(tellPlace.by(accepted(TextDesk.MOBILE))).isEqualTo(TellPlace.By.READ_OUT);
    desk.receiveText(List.of()).receive("SM2", TextDesk.MOBILE, "START");
    assertThat(tellPlace.by(accepted(TextDesk.MOBILE))).isEqualTo(TellPlace.By.TEXTED);
  }

  @Test
  void without_a_number_or_without_going_there_nothing_is_texted() {
    assertThat(tellPlace.by(accepted(null))).isEqualTo(TellPlace.By.ACCEPTED);
    Signpost declined = offered(TextDesk.MOBILE);
    declined.decline(SignpostReason.NONE, SignpostBy.PATIENT, clock.instant());
    assertThat(tellPlace.by(declined)).isEqualTo(TellPlace.By.DECLINED);
  }

  private Patient registered() {
    Patient ada = APatient.ada().registered();
    ada.reachOn(TextDesk.MOBILE);
    desk.patients().add(ada);
    return ada;
  }

  private Signpost accepted(MobileNumber mobile) {
    Signpost signpost = offered(mobile);
    signpost.accept(SignpostBy.PATIENT, clock.instant());
    return signpost;
  }

  private static Signpost offered(MobileNumber mobile) {
    return new Signpost(
        Ids.next(),
        new NewSignpost(
            TextDesk.RIVERSIDE,
            "Ada Lovelace",
            null,
            null,
            "earache",
            1,
            "pharmacy-1",
            "Mill Pharmacy",
            "",
            "pharmacy",
            null,
            mobile),
        Instant.parse("2026-03-03T10:00:00Z"));
  }
}
