package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.navigation.Consent;
import org.carepost.navigation.InMemoryReferrals;
import org.carepost.navigation.NewReferral;
import org.carepost.navigation.Referral;
import org.carepost.navigation.ReferralSubject;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferFromCaseTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryCases cases = new InMemoryCases(new InMemoryRequests());
  private final InMemoryReferrals referrals = new InMemoryReferrals(new InMemoryPatients());
  private final ReferFromCase refer =
      new ReferFromCase(cases, referrals, new Audit(trail, clock), new Words());
  private final StaffMember anna = TestCases.staff("Anna Reed");
  private final Patient ada = APatient.ada().registered();
  private final Case it = TestCases.waiting();

  @BeforeEach
  void given_a_case_that_waits() {
    cases.add(it);
  }

  @Test
  void whose_open_case_it_is_can_be_referred() {
    assertThat(refer.subject(it.reference(), anna)).isEmpty();
    it.match(ada, anna, clock.instant());
    assertThat(refer.subject(it.reference(), anna))
        .contains(new ReferralSubject(ada.id(), it.id(), it.reference().text()));
    assertThat(trail.actions(TestCases.PRACTICE)).containsOnly(Action.CASE_VIEWED);
  }

  @Test
  void nobody_is_referred_from_a_closed_case() {
    it.match(ada, anna, clock.instant());
    it.claim(anna, clock.instant());
    it.close(Outcome.ADVICE_GIVEN, anna, clock.instant());
    assertThat(refer.subject(it.reference(), anna)).isEmpty();
  }

  @Test
  void another_practices_case_is_not_found() {
    StaffMember other = AStaffMember.clinician().at(new PracticeId("Y00003")).built();
    assertThatThrownBy(() -> refer.subject(it.reference(), other)).isInstanceOf(Problem.class);
  }

  @Test
  void the_case_shows_a_referral_and_where_it_stands() {
    Referral made =
        new Referral(
            Ids.next(),
            new ReferralSubject(ada.id(), it.id(), it.reference().text()),
            new NewReferral(Optional.empty(), "lonely", Consent.BY_PHONE, Optional.empty()),
            anna,
            clock.instant());
    referrals.add(made);
    made.start(anna, clock.instant());
    assertThat(refer.of(TestCases.PRACTICE, it.id()))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.what()).contains("our own link worker").endsWith("Under way");
              assertThat(line.more()).contains("/navigate/referrals/" + made.id());
            });
  }
}
