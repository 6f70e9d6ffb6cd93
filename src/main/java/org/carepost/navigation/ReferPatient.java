package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practices;

/** Refers a patient who agreed to a link worker or to a service of the directory. */
@ApplicationScoped
public class ReferPatient {
  private static final int SHOWN = 10;

  private final Referrals referrals;
  private final Patients patients;
  private final SearchDirectory directory;
  private final DirectoryRows rows;
  private final LocalChanges changes;
  private final Practices practices;
  private final Audit audit;
  private final Clock clock;

  @Inject
  ReferPatient(
      Referrals referrals,
      Patients patients,
      SearchDirectory directory,
      DirectoryRows rows,
      LocalChanges changes,
      Practices practices,
      Audit audit,
      Clock clock) {
    this.referrals = referrals;
    this.patients = patients;
    this.directory = directory;
    this.rows = rows;
    this.changes = changes;
    this.practices = practices;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Who is to be referred, and services that help with what was searched, near where they live.
   *
   * @param search words, or empty for no services
   */
  @Transactional
  public Asked asked(ReferralSubject subject, String search, StaffMember by) {
    Patient patient = patients.get(by.practice(), subject.patient());
    return new Asked(
        patient, search.isEmpty() ? List.of() : services(patient, search, by.practice()));
  }

  /** A patient, and the services that were found. */
  public record Asked(Patient patient, List<FoundService> services) {}

  private List<FoundService> services(Patient patient, String search, PracticeId practice) {
    ZoneId zone = practices.get(practice).zone();
    int age = patient.born().age(LocalDate.now(clock.withZone(zone)));
    return directory
        .search(
            DirectoryQuery.inWords(practice, search)
                .near(patient.postcode().text())
                .forSomebody(OptionalInt.of(age), "")
                .limit(SHOWN))
        .services();
  }

  /** What a service is called, if the practice sees it. */
  @Transactional
  public Optional<NewReferral.To> service(String id, StaffMember by) {
    return rows.find(id)
        .filter(it -> it.retiredAt().isEmpty())
        .filter(it -> it.practice().map(by.practice()::equals).orElse(true))
        .flatMap(it -> said(it, by.practice()))
        .map(it -> new NewReferral.To(id, it));
  }

  private Optional<String> said(Service service, PracticeId practice) {
    Local local = new Local(changes.of(practice, List.of(service.id())), clock.instant());
    return local.isRetired()
        ? Optional.empty()
        : Optional.of(local.applied(ServiceDocument.of(service.document())).name());
  }

  /** Keeps the referral; another practice's patient is not found. */
  @Transactional
  public Referral refer(ReferralSubject subject, NewReferral made, StaffMember by) {
    patients.get(by.practice(), subject.patient());
    Instant now = clock.instant();
    Referral referral = new Referral(Ids.next(), subject, made, by, now);
    referrals.add(referral);
    referrals.record(referral.referred(by));
    made.before().ifPresent(it -> referrals.record(referral.scoreBefore(it, by, now)));
    audit.record(by.practice(), by.actor(), Action.PATIENT_REFERRED, referral.id().toString());
    return referral;
  }
}
