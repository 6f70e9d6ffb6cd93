package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/**
 * A service that somebody was offered, and whether it helped. Each verb returns the row to keep and
 * throws {@link IllegalSignpostMove} from a state that does not allow it; nothing is changed then.
 */
@Entity
@Table(name = "signpost")
public class Signpost {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String about;

  @Column(name = "request_id")
  private UUID request;

  @Column(name = "patient_id")
  private UUID patient;

  private String pathway;

  @Column(name = "pathway_version")
  private int pathwayVersion;

  @Column(name = "service_id")
  private String service;

  @Column(name = "service_name")
  private String serviceName;

  @Column(name = "service_where")
  private String serviceWhere;

  private String kind;
  private BirthDate born;
  private MobileNumber mobile;

  @Enumerated(EnumType.STRING)
  private SignpostState state;

  @Enumerated(EnumType.STRING)
  private SignpostReason reason;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "known_at")
  private Instant knownAt;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Column(name = "patient_link")
  private byte[] patientLink;

  @Column(name = "service_link")
  private byte[] serviceLink;

  @Version private long version;

  /** For JPA. */
  protected Signpost() {}

  /** A service that is offered. */
  public Signpost(UUID id, NewSignpost offered, Instant now) {
    this.id = id;
    this.practice = offered.practice();
    this.about = offered.about();
    this.request = offered.request();
    this.patient = offered.patient();
    this.pathway = offered.pathway();
    this.pathwayVersion = offered.pathwayVersion();
    this.service = offered.service();
    this.serviceName = offered.serviceName();
    this.serviceWhere = offered.serviceWhere();
    this.kind = offered.kind();
    this.born = offered.born();
    this.mobile = offered.mobile();
    this.state = SignpostState.OFFERED;
    this.reason = SignpostReason.NONE;
    this.offeredAt = now;
  }

  /** The first row of its history. */
  public SignpostEvent offered(SignpostBy by) {
    return new SignpostEvent(this, null, by, offeredAt);
  }

  /** They want to go there. */
  public SignpostEvent accept(SignpostBy by, Instant now) {
    SignpostEvent event = move(SignpostState.ACCEPTED, SignpostReason.NONE, by, now);
    decidedAt = now;
    return event;
  }

  /** They do not want to go there. */
  public SignpostEvent decline(SignpostReason why, SignpostBy by, Instant now) {
    SignpostEvent event = move(SignpostState.DECLINED, why, by, now);
    decidedAt = now;
    return event;
  }

  /** They were helped there. */
  public SignpostEvent attended(SignpostBy by, Instant now) {
    return known(SignpostState.ATTENDED, SignpostReason.NONE, by, now);
  }

  /** They did not go. */
  public SignpostEvent didNotAttend(SignpostBy by, Instant now) {
    return known(SignpostState.DID_NOT_ATTEND, SignpostReason.NONE, by, now);
  }

  /** They were not helped there. */
  public SignpostEvent bounce(SignpostReason why, SignpostBy by, Instant now) {
    return known(SignpostState.BOUNCED, why, by, now);
  }

  private SignpostEvent known(SignpostState to, SignpostReason why, SignpostBy by, Instant now) {
    SignpostEvent event = move(to, why, by, now);
    knownAt = now;
    return event;
  }

  private SignpostEvent move(SignpostState to, SignpostReason why, SignpostBy by, Instant now) {
    SignpostState before = state;
    if (!state.next().contains(to)) {
      throw new IllegalSignpostMove(state, to);
    }
    state = to;
    reason = why;
    return new SignpostEvent(this, before, by, now);
  }

  /** Somebody has looked into why it bounced: the service stands where it stood again. */
  public void review(Instant now) {
    reviewedAt = now;
  }

  /**
   * The patient is asked by a link.
   *
   * @param hash of its token, 32 bytes
   */
  public void askPatient(byte[] hash) {
    patientLink = hash.clone();
  }

  /**
   * The service may answer by a link; the one before ends.
   *
   * @param hash of its token, 32 bytes
   */
  public void askService(byte[] hash) {
    serviceLink = hash.clone();
  }

  /** Identifier. */
  public UUID id() {
    return id;
  }

  /** Whose patient it is. */
  public PracticeId practice() {
    return practice;
  }

  /** What staff know it by: a reference, or a name. */
  public String about() {
    return about;
  }

  /** The request that led to it. */
  public Optional<UUID> request() {
    return Optional.ofNullable(request);
  }

  /** The registered patient, if known. */
  public Optional<UUID> patient() {
    return Optional.ofNullable(patient);
  }

  /** Id of the pathway that decided; empty if words alone did. */
  public String pathway() {
    return pathway;
  }

  /** Version of the pathway that decided; 0 without one. */
  public int pathwayVersion() {
    return pathwayVersion;
  }

  /** Id of the service. */
  public String service() {
    return service;
  }

  /** What the service was called when it was offered. */
  public String serviceName() {
    return serviceName;
  }

  /** Address and telephone number of the service in one line, or empty. */
  public String serviceWhere() {
    return serviceWhere;
  }

  /** When they were born, if known. */
  public Optional<BirthDate> born() {
    return Optional.ofNullable(born);
  }

  /** Where they get texts, if known. */
  public Optional<MobileNumber> mobile() {
    return Optional.ofNullable(mobile);
  }

  /** Key of the kind that it was found as. */
  public String kind() {
    return kind;
  }

  /** Where it stands. */
  public SignpostState state() {
    return state;
  }

  /** Why it was declined or bounced. */
  public SignpostReason reason() {
    return reason;
  }

  /** When it was offered, in UTC. */
  public Instant offeredAt() {
    return offeredAt;
  }

  /** When somebody accepted or declined it, in UTC. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** When it was known what became of it, in UTC. */
  public Optional<Instant> knownAt() {
    return Optional.ofNullable(knownAt);
  }

  /** Whether it bounced and nobody has looked into it. */
  public boolean needsReview() {
    return state == SignpostState.BOUNCED && reviewedAt == null;
  }

  byte[] patientLink() {
    return patientLink == null ? null : patientLink.clone();
  }

  byte[] serviceLink() {
    return serviceLink == null ? null : serviceLink.clone();
  }
}
