package org.carepost.navigation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;

/** Referrals for tests. */
public class InMemoryReferrals implements Referrals {
  private final List<Referral> referrals = new ArrayList<>();
  private final List<ReferralEvent> events = new ArrayList<>();
  private final Patients patients;

  /** Of these patients. */
  public InMemoryReferrals(Patients patients) {
    this.patients = patients;
  }

  @Override
  public void add(Referral referral) {
    referrals.add(referral);
  }

  @Override
  public void record(ReferralEvent event) {
    events.add(event);
  }

  @Override
  public Optional<Referral> lock(PracticeId practice, UUID id) {
    return of(practice, it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<ReferralRow> find(PracticeId practice, UUID id) {
    return lock(practice, id).map(this::row);
  }

  @Override
  public List<ReferralEvent> history(PracticeId practice, UUID referral) {
    return events.stream()
        .filter(it -> it.practice().equals(practice) && it.referral().equals(referral))
        .toList();
  }

  @Override
  public List<ReferralRow> open(PracticeId practice, int limit) {
    return of(practice, it -> it.state().isOpen())
        .sorted(Comparator.comparing(Referral::referredAt))
        .limit(limit)
        .map(this::row)
        .toList();
  }

  @Override
  public List<ReferralRow> ended(PracticeId practice, int limit) {
    return of(practice, it -> !it.state().isOpen())
        .sorted(Comparator.comparing((Referral it) -> it.endedAt().orElseThrow()).reversed())
        .limit(limit)
        .map(this::row)
        .toList();
  }

  private ReferralRow row(Referral it) {
    return new ReferralRow(it, patients.get(it.practice(), it.patient()));
  }

  @Override
  public List<Referral> ofCase(PracticeId practice, UUID caseId) {
    return of(practice, it -> it.caseId().filter(caseId::equals).isPresent()).toList();
  }

  @Override
  public ReferralTally tally(PracticeId practice, Instant from, Instant to) {
    List<Referral> made =
        of(practice, it -> !it.referredAt().isBefore(from) && it.referredAt().isBefore(to))
            .toList();
    return new ReferralTally(
        made.stream().collect(groupingBy(Referral::state, counting())),
        made.stream()
            .flatMap(it -> it.outcome().stream())
            .collect(groupingBy(it -> it, counting())),
        made.stream()
            .filter(it -> it.before().isPresent() && it.after().isPresent())
            .map(it -> new ReferralTally.Pair(it.before().get(), it.after().get()))
            .toList());
  }

  private Stream<Referral> of(PracticeId practice, Predicate<Referral> wanted) {
    return referrals.stream().filter(it -> it.practice().equals(practice)).filter(wanted);
  }
}
