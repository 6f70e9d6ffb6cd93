package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carepost.people.PersonName;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Somebody who was invited to a call: on one device at a time, let in by staff. */
@Entity
@Table(name = "video_participant")
public class Participant {
  /** How long after its last sign of life a page counts as left. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "call_id")
  private UUID call;

  @Enumerated(EnumType.STRING)
  private ParticipantKind kind;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "guest_role")
  private GuestRole role;

  @Column(name = "staff_id")
  private UUID staff;

  @Column(name = "device_key")
  private byte[] device;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "admitted_at")
  private Instant admittedAt;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private Instant leftAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  private int connections;
  private int samples;

  @Column(name = "poor_samples")
  private int poorSamples;

  @Column(name = "delay_ms")
  private long delayMs;

  private boolean relayed;

  @Column(name = "picture_lost")
  private boolean pictureLost;

  @Column(name = "sound_only")
  private boolean soundOnly;

  private String needs;

  /** For JPA. */
  protected Participant() {}

  private Participant(Call call, ParticipantKind kind, String name) {
    this.id = Ids.next();
    this.practice = call.practice();
    this.call = call.id();
    this.kind = kind;
    this.name = name;
  }

  /** The patient of a call. */
  static Participant patient(Call call) {
    return new Participant(call, ParticipantKind.PATIENT, call.participants().name().full());
  }

  /** Somebody else, who says their name when they come. */
  static Participant guest(Call call, GuestRole role) {
    Participant guest = new Participant(call, ParticipantKind.GUEST, "");
    guest.role = role;
    return guest;
  }

  /** A member of staff, who needs nobody's leave. */
  static Participant staff(Call call, StaffMember member, Instant at) {
    Participant participant = new Participant(call, ParticipantKind.STAFF, member.displayName());
    participant.staff = member.id();
    participant.admittedAt = at;
    return participant;
  }

  /** Lets only this device in from now on. */
  void use(byte[] key) {
    device = key.clone();
  }

  /** Says who a guest is; by another name or on another device they must be admitted anew. */
  void introduce(String as, byte[] key) {
    String before = name;
    name = PersonName.part(as);
    if (!isOn(key) || !name.equals(before)) {
      admittedAt = null;
      waitingSince = null;
    }
    use(key);
  }

  /** Comes to the waiting room; coming again changes nothing. */
  void waitThere(Instant at) {
    seenAt = at;
    leftAt = null;
    if (waitingSince == null && admittedAt == null) {
      waitingSince = at;
    }
  }

  /** The page has given a sign of life. */
  void seen(Instant at) {
    seenAt = at;
  }

  /** Says what would help them, in place of what they said before. */
  void need(Set<CallNeed> what) {
    needs = what.isEmpty() ? null : what.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** Leaves the waiting room. */
  void stopWaiting() {
    waitingSince = null;
  }

  /** May come in from now on. */
  void admit(Instant at) {
    waitingSince = null;
    admittedAt = at;
    leftAt = null;
  }

  /** Must be admitted again to come in. */
  void sendOut(Instant at) {
    waitingSince = null;
    admittedAt = null;
    leftAt = at;
  }

  /** Has come into the room, for the first time or again. */
  void connected(Instant at) {
    connections++;
    seenAt = at;
    leftAt = null;
    if (joinedAt == null) {
      joinedAt = at;
    }
  }

  /** Has left the room on purpose, and may come back. */
  void left(Instant at) {
    leftAt = at;
  }

  /** Adds one measurement of the connection. */
  void measured(Quality quality, Instant at) {
    seenAt = at;
    samples++;
    delayMs += quality.delayMs();
    poorSamples += quality.poor() ? 1 : 0;
    relayed |= quality.relayed();
    pictureLost |= quality.pictureLost();
    soundOnly |= quality.soundOnly();
  }

  /** Which participant. */
  public UUID id() {
    return id;
  }

  /** The practice that invited. */
  public PracticeId practice() {
    return practice;
  }

  /** Which call. */
  public UUID call() {
    return call;
  }

  /** Who it is. */
  public ParticipantKind kind() {
    return kind;
  }

  /** As the others see it; empty for a guest who has not come yet. */
  public String name() {
    return name;
  }

  /** As what a guest was invited; empty for others. */
  public Optional<GuestRole> role() {
    return Optional.ofNullable(role);
  }

  /** Which member of staff. */
  public Optional<UUID> staffId() {
    return Optional.ofNullable(staff);
  }

  /** Whether it is this device that may come in. */
  public boolean isOn(byte[] key) {
    return device != null && Arrays.equals(device, key);
  }

  /** What would help them, as far as they said. */
  Set<CallNeed> needs() {
    return needs == null ? Set.of() : CallNeed.of(Arrays.asList(needs.split(",", -1)));
  }

  /** Since when in the waiting room, in UTC; empty if not there. */
  public Optional<Instant> waitingSince() {
    return Optional.ofNullable(waitingSince);
  }

  /** Whether they may come into the room. */
  public boolean isAdmitted() {
    return admittedAt != null;
  }

  /** Whether they have been in the room. */
  public boolean hasJoined() {
    return joinedAt != null;
  }

  /** Whether they take one of the places in the room. */
  public boolean takesPlace() {
    return admittedAt != null && leftAt == null;
  }

  /** Whether their page gave a sign of life lately. */
  public boolean isThere(Instant now) {
    return seenAt != null && now.isBefore(seenAt.plus(PATIENCE));
  }

  /** How often they came into the room. */
  public int connections() {
    return connections;
  }

  /** Measurements so far. */
  public int samples() {
    return samples;
  }

  /** Poor measurements so far. */
  public int poorSamples() {
    return poorSamples;
  }

  /** Whether the connection ever went through a relay. */
  boolean isRelayed() {
    return relayed;
  }
}
