package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.people.MobileNumber;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** A text to a patient, and what became of it. */
@Entity
@Table(name = "text_message")
public class TextMessage {
  /** Most fragments that a text may have. */
  public static final int MOST_FRAGMENTS = 6;

  private static final int LONGEST_REASON = 200;

  /** What {@link org.carepost.platform.web.Tokens#random()} makes. */
  private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private MobileNumber mobile;
  private String template;
  private String body;
  private int fragments;

  @Column(name = "about_id")
  private UUID about;

  @Enumerated(EnumType.STRING)
  private TextState state;

  private String reason;

  @Column(name = "gateway_id")
  private String gatewayId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected TextMessage() {}

  /**
   * A text that is still to be sent.
   *
   * @param about id of the record it is about
   * @param template key of the words that it was made from
   * @throws IllegalArgumentException if it is empty or has over {@link #MOST_FRAGMENTS} fragments
   */
  TextMessage(
      PracticeId practice,
      UUID about,
      MobileNumber mobile,
      String template,
      String body,
      Instant at) {
    int count = Fragments.of(body).count();
    if (count < 1 || count > MOST_FRAGMENTS) {
      throw new IllegalArgumentException("a text has 1 to " + MOST_FRAGMENTS + " fragments");
    }
    this.id = Ids.next();
    this.practice = practice;
    this.about = about;
    this.mobile = mobile;
    this.template = template;
    this.body = body;
    this.fragments = count;
    this.state = TextState.CREATED;
    this.createdAt = at;
  }

  /** Which text: the reference that a provider calls back with. */
  public UUID id() {
    return id;
  }

  /** The practice that writes. */
  public PracticeId practice() {
    return practice;
  }

  /** Who gets it. */
  public MobileNumber mobile() {
    return mobile;
  }

  /** Key of the words that it was made from. */
  public String template() {
    return template;
  }

  /** What is sent; without the secret part of its link once it has been. */
  public String body() {
    return body;
  }

  /** How many parts are billed. */
  public int fragments() {
    return fragments;
  }

  /** Id of the record that it is about. */
  public UUID about() {
    return about;
  }

  /** How far it has come. */
  public TextState state() {
    return state;
  }

  /** Why it was not delivered, was not sent or is uncertain. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** When it was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was delivered, or is known not to be; empty before. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** What is handed to a provider. */
  OutgoingText outgoing() {
    return new OutgoingText(id, practice, mobile, body);
  }

  /**
   * A try to hand it over begins.
   *
   * @return whether it is the first
   */
  boolean claim(Instant at) {
    return moveTo(TextState.CLAIMED, at, null);
  }

  /**
   * The provider took it, whatever is known since.
   *
   * @param providerId what the provider calls it
   */
  void accept(String providerId, Instant at) {
    gatewayId = providerId;
    moveTo(TextState.ACCEPTED, at, null);
  }

  /**
   * There is news of it.
   *
   * @param why for an end that is no success, else null; at most 200 characters are kept
   * @return whether it moved: late and repeated news changes nothing
   */
  boolean moveTo(TextState to, Instant at, String why) {
    if (!state.next().contains(to)) {
      return false;
    }
    state = to;
    reason = why == null ? null : why.substring(0, Math.min(LONGEST_REASON, why.length()));
    switch (to) {
      case CLAIMED -> claimedAt = at;
      case ACCEPTED -> acceptedAt = at;
      case SENT -> sentAt = at;
      default -> endedAt = to.ended() ? at : null;
    }
    if (to != TextState.CLAIMED && to != TextState.UNCERTAIN) {
      body = SECRET.matcher(body).replaceAll("***");
    }
    return true;
  }
}
