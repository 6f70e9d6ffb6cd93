package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.carepost.navigation.Consent;
import org.carepost.navigation.DirectoryRows;
import org.carepost.navigation.NewReferral;
import org.carepost.navigation.Referral;
import org.carepost.navigation.ReferralOutcome;
import org.carepost.navigation.ReferralSubject;
import org.carepost.navigation.Referrals;
import org.carepost.navigation.WellbeingScores;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;

/** Gives a practice of the demo referrals to its link worker and to services, in every state. */
@ApplicationScoped
public class FillReferrals {
  private static final int YOUNGEST = 60;
  private static final Duration MORNING = Duration.ofHours(10);
  private static final String BEFRIENDING = "9a8d1901-557c-301a-a94c-b57406392913";
  private static final String EXERCISE = "f46b3887-fd49-390f-b5f1-369dd2230270";

  private final Referrals referrals;
  private final DirectoryRows rows;

  @Inject
  FillReferrals(Referrals referrals, DirectoryRows rows) {
    this.referrals = referrals;
    this.rows = rows;
  }

  /**
   * Makes the same ones every time, at times before now.
   *
   * @param patients of whom some who are not young are referred
   */
  @Transactional
  public void fill(Team team, List<Patient> patients, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Iterator<Patient> elders =
        patients.stream().filter(it -> it.born().age(today) >= YOUNGEST).iterator();
    waitFor(elders, team, now);
    goOn(elders.next(), team, ago(now, 19));
    help(elders, team, now);
    endOtherwise(elders, team, now);
  }

  private void waitFor(Iterator<Patient> elders, Team team, Instant now) {
    String newHere = "Moved here in spring and knows nobody yet.";
    made(elders.next(), "", newHere, null, team.clinician(), ago(now, 1));
    String alone = "Lives alone since a sister died, and would like company once a week.";
    WellbeingScores scores = new WellbeingScores(4, 4, 3, 6);
    made(elders.next(), BEFRIENDING, alone, scores, team.navigator(), ago(now, 6));
  }

  private void goOn(Patient patient, Team team, Instant at) {
    StaffMember worker = team.navigator();
    String debts = "Behind with rent and fuel bills. Would like to go through the letters with us.";
    WellbeingScores scores = new WellbeingScores(3, 5, 2, 8);
    Referral it = made(patient, "", debts, scores, team.clinician(), at);
    referrals.record(it.start(worker, later(at, 4)));
    String letters = "Met at the library. We sorted the letters and rang the council.";
    referrals.record(it.note(letters, worker, later(at, 4)));
    String adviser = "Benefits adviser on Thursday. We go together.";
    referrals.record(it.note(adviser, worker, later(at, 11)));
  }

  private void help(Iterator<Patient> elders, Team team, Instant now) {
    StaffMember worker = team.navigator();
    Instant retired = ago(now, 26);
    String busy = "Retired in January and misses being busy. Would join a walk with others.";
    WellbeingScores scores = new WellbeingScores(6, 4, 5, 4);
    Referral walks = made(elders.next(), EXERCISE, busy, scores, worker, retired);
    referrals.record(walks.start(worker, later(retired, 2)));
    String tea = "Goes every Tuesday now, and brings the tea.";
    referrals.record(walks.note(tea, worker, later(retired, 16)));
    Instant walked = later(retired, 23);
    referrals.record(walks.end(ReferralOutcome.HELPED, worker, walked));
    referrals.record(walks.scoreAfter(new WellbeingScores(8, 7, 7, 3), worker, walked));

    Instant at = ago(now, 28);
    String cares = "Looks after a parent day and night. Asks what help there is for carers.";
    WellbeingScores tired = new WellbeingScores(5, 7, 4, 7);
    Referral carer = made(elders.next(), "", cares, tired, team.clinician(), at);
    referrals.record(carer.start(worker, later(at, 3)));
    Instant rested = later(at, 21);
    referrals.record(carer.end(ReferralOutcome.PARTLY_HELPED, worker, rested));
    referrals.record(carer.scoreAfter(new WellbeingScores(5, 7, 6, 5), worker, rested));
  }

  private void endOtherwise(Iterator<Patient> elders, Team team, Instant now) {
    StaffMember worker = team.navigator();
    Instant rung = ago(now, 24);
    String learns = "Wants to learn English and meet people.";
    Referral silent = made(elders.next(), "", learns, null, worker, rung);
    referrals.record(silent.note("Rang on three days, no answer.", worker, later(rung, 9)));
    referrals.record(silent.end(ReferralOutcome.NOT_REACHED, worker, later(rung, 14)));

    Instant asked = ago(now, 12);
    String damp = "Damp in the flat, asks who can help.";
    Referral flat = made(elders.next(), "", damp, null, team.clinician(), asked);
    String council = "The council’s housing team looks into it already.";
    referrals.record(flat.decline(council, worker, later(asked, 1)));
  }

  private Referral made(
      Patient patient,
      String service,
      String reason,
      WellbeingScores before,
      StaffMember by,
      Instant at) {
    Referral referral =
        new Referral(
            Ids.next(),
            new ReferralSubject(patient.id(), null, ""),
            new NewReferral(to(service), reason, Consent.BY_PHONE, Optional.ofNullable(before)),
            by,
            at);
    referrals.add(referral);
    referrals.record(referral.referred(by));
    if (before != null) {
      referrals.record(referral.scoreBefore(before, by, at));
    }
    return referral;
  }

  /** The demo's own directory may have been taken away. */
  private Optional<NewReferral.To> to(String service) {
    return rows.find(service).map(it -> new NewReferral.To(it.id(), it.name()));
  }

  /** In the morning of that day. */
  private static Instant ago(Instant now, int days) {
    return now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(days)).plus(MORNING);
  }

  private static Instant later(Instant from, int days) {
    return from.plus(Duration.ofDays(days));
  }
}
