package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.consultation.Reference;
import org.carepost.navigation.Referral;
import org.carepost.navigation.ReferralPages;
import org.carepost.navigation.ReferralSubject;
import org.carepost.navigation.Referrals;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;

/** Whom an open case is about, for a referral; and the referrals that a case has led to. */
@ApplicationScoped
public class ReferFromCase implements BesideCase {
  private final Cases cases;
  private final Referrals referrals;
  private final Audit audit;
  private final Words words;

  @Inject
  ReferFromCase(Cases cases, Referrals referrals, Audit audit, Words words) {
    this.cases = cases;
    this.referrals = referrals;
    this.audit = audit;
    this.words = words;
  }

  /**
   * The registered patient; empty if it is not known who it is, or the case is closed. Another
   * practice's case is not found.
   */
  @Transactional
  public Optional<ReferralSubject> subject(Reference reference, StaffMember by) {
    Case it = cases.get(by.practice(), reference);
    audit.record(by.practice(), by.actor(), Action.CASE_VIEWED, reference.text());
    return it.patient()
        .filter(patient -> it.state() != CaseState.CLOSED)
        .map(patient -> new ReferralSubject(patient, it.id(), reference.text()));
  }

  @Override
  public List<Line> of(PracticeId practice, UUID caseId) {
    return referrals.ofCase(practice, caseId).stream().map(this::line).toList();
  }

  private Line line(Referral it) {
    String to = it.service().isPresent() ? it.serviceName() : words.text("prescribing.own.briefly");
    return new Line(
        words.text(
            "prescribing.case",
            it.referredByName(),
            to,
            words.text("prescribing.state." + it.state())),
        it.referredAt(),
        "",
        Optional.of(ReferralPages.HOME + "/" + it.id()));
  }
}
