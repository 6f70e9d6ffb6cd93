package org.carepost.navigation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;

/**
 * A patient who was referred to a link worker or a community service, and what became of it. Each
 * verb returns the row to keep and throws {@link IllegalReferralMove} from a state that does not
 * allow it; nothing is changed then.
 */
@Entity
@Table(name = "referral")
public class Referral {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "patient_id")
  private UUID patient;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "service_id")
  private String service;

  @Column(name = "service_name")
  private String serviceName;

  private String reason;

  @Enumerated(EnumType.STRING)
  private Consent consent;

  @Column(name = "referred_by")
  private UUID referredBy;

  @Column(name = "referred_by_name")
  private String referredByName;

  @Column(name = "referred_at")
  private Instant referredAt;

  @Enumerated(EnumType.STRING)
  private ReferralState state;

  @Enumerated(EnumType.STRING)
  private ReferralOutcome outcome;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Embedded
  @AttributeOverride(name = "satisfied", column = @Column(name = "before_satisfied"))
  @AttributeOverride(name = "worthwhile", column = @Column(name = "before_worthwhile"))
  @AttributeOverride(name = "happy", column = @Column(name = "before_happy"))
  @AttributeOverride(name = "anxious", column = @Column(name = "before_anxious"))
  private WellbeingScores before;

  @Embedded
  @AttributeOverride(name = "satisfied", column = @Column(name = "after_satisfied"))
  @AttributeOverride(name = "worthwhile", column = @Column(name = "after_worthwhile"))
  @AttributeOverride(name = "happy", column = @Column(name = "after_happy"))
  @AttributeOverride(name = "anxious", column = @Column(name = "after_anxious"))
  private WellbeingScores after;

  @Version private long version;

  /** For JPA. */
  protected Referral() {}

  /**
   * A referral to which the patient agreed.
   *
   * @param by who recorded that, and refers
   */
  public Referral(UUID id, ReferralSubject subject, NewReferral made, StaffMember by, Instant now) {
    this.id = id;
    this.practice = by.practice();
    this.patient = subject.patient();
    this.caseId = subject.caseId();
    this.caseReference = subject.reference();
    this.service = made.to().map(NewReferral.To::service).orElse(null);
    this.serviceName = made.to().map(NewReferral.To::name).orElse("");
    this.reason = made.reason();
    this.consent = made.consent();
    this.referredBy = by.id();
    this.referredByName = by.displayName();
    this.referredAt = now;
    this.state = ReferralState.REFERRED;
  }

  /** The first row of its history. */
  public ReferralEvent referred(StaffMember by) {
    return new ReferralEvent(this, ReferralEvent.Kind.REFERRED, null, "", by, referredAt);
  }

  /** Somebody has begun. */
  public ReferralEvent start(StaffMember by, Instant now) {
    return move(ReferralState.UNDER_WAY, ReferralEvent.Kind.STARTED, "", by, now);
  }

  /** It is not taken on. */
  public ReferralEvent decline(String why, StaffMember by, Instant now) {
    ReferralEvent event = move(ReferralState.DECLINED, ReferralEvent.Kind.DECLINED, why, by, now);
    endedAt = now;
    return event;
  }

  /** It is over. */
  public ReferralEvent end(ReferralOutcome as, StaffMember by, Instant now) {
    ReferralEvent event = move(ReferralState.ENDED, ReferralEvent.Kind.ENDED, as.name(), by, now);
    outcome = as;
    endedAt = now;
    return event;
  }

  /** Something to know; at any time. */
  public ReferralEvent note(String text, StaffMember by, Instant now) {
    return new ReferralEvent(this, ReferralEvent.Kind.NOTE, state, text, by, now);
  }

  /** How they were at the start: while it is open; a correction counts, and both are kept. */
  public ReferralEvent scoreBefore(WellbeingScores scores, StaffMember by, Instant now) {
    if (!state.isOpen()) {
      throw new IllegalReferralMove(state);
    }
    before = scores;
    return scored(ReferralEvent.Kind.SCORED_BEFORE, scores, by, now);
  }

  /** How they were at the end: once, when it is over, and not of whom no longer agrees. */
  public ReferralEvent scoreAfter(WellbeingScores scores, StaffMember by, Instant now) {
    if (!wantsAfter()) {
      throw new IllegalReferralMove(state);
    }
    after = scores;
    return scored(ReferralEvent.Kind.SCORED_AFTER, scores, by, now);
  }

  private ReferralEvent scored(
      ReferralEvent.Kind kind, WellbeingScores scores, StaffMember by, Instant now) {
    return new ReferralEvent(this, kind, state, scores.inOrder(), by, now);
  }

  private ReferralEvent move(
      ReferralState to, ReferralEvent.Kind kind, String detail, StaffMember by, Instant now) {
    ReferralState from = state;
    if (!state.next().contains(to)) {
      throw new IllegalReferralMove(state);
    }
    state = to;
    return new ReferralEvent(this, kind, from, detail, by, now);
  }

  /** Whether it is over and the scores at the end may still be given. */
  public boolean wantsAfter() {
    return state == ReferralState.ENDED
        && outcome != ReferralOutcome.CONSENT_WITHDRAWN
        && after == null;
  }

  /** Identifier. */
  public UUID id() {
    return id;
  }

  /** Whose patient it is. */
  public PracticeId practice() {
    return practice;
  }

  /** The registered patient. */
  public UUID patient() {
    return patient;
  }

  /** The request that led to it, if one did. */
  public Optional<UUID> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** Reference of that request, or empty. */
  public String caseReference() {
    return caseReference;
  }

  /** Id of the service; empty for the practice's own link worker. */
  public Optional<String> service() {
    return Optional.ofNullable(service);
  }

  /** What the service was called then, or empty. */
  public String serviceName() {
    return serviceName;
  }

  /** Why, in words. */
  public String reason() {
    return reason;
  }

  /** How the patient agreed. */
  public Consent consent() {
    return consent;
  }

  /** Name of who recorded the consent and referred. */
  public String referredByName() {
    return referredByName;
  }

  /** When that was, in UTC. */
  public Instant referredAt() {
    return referredAt;
  }

  /** Where it stands. */
  public ReferralState state() {
    return state;
  }

  /** What became of it, empty unless it ended. */
  public Optional<ReferralOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** When it ended or was declined, in UTC. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** Scores at the start, if known. */
  public Optional<WellbeingScores> before() {
    return Optional.ofNullable(before);
  }

  /** Scores at the end, if known. */
  public Optional<WellbeingScores> after() {
    return Optional.ofNullable(after);
  }

  /** Counts changes. */
  public long version() {
    return version;
  }
}
