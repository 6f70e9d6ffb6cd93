package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.carepost.platform.web.Tokens;

/** A text to a patient, and what became of it. */
@Entity
@Table(name = "text_message")
public class TextMessage {
  /** Most fragments that a text may have. */
  public static final int MOST_FRAGMENTS = 6;

  /** What {@link Tokens#link()} makes, in our addresses. */
  private static final Pattern SECRET =
      Pattern.compile("(?<=/[a-z]/|/service/)" + Tokens.LINK + "(?![A-Za-z0-9_-])");

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
  private TextKind kind;

  @Column(name = "patient_id")
  private UUID patient;

  @Column(name = "words_hash")
  private byte[] wordsHash;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "pointless_after")
  private Instant pointlessAfter;

  @Column(name = "created_at")
  private Instant createdAt;

  @Embedded private Delivery delivery;

  /** For JPA. */
  protected TextMessage() {}

  /**
   * A text that is still to be sent.
   *
   * @param wanted what it is about and for
   * @param body its words, filled in
   * @throws IllegalArgumentException if it is empty or has over {@link #MOST_FRAGMENTS} fragments
   */
  TextMessage(NewText wanted, String body, Instant at) {
    int count = Fragments.of(body).count();
    if (count < 1 || count > MOST_FRAGMENTS) {
      throw new IllegalArgumentException("a text has 1 to " + MOST_FRAGMENTS + " fragments");
    }
    this.id = Ids.next();
    this.practice = wanted.practice();
    this.about = wanted.about();
    this.patient = wanted.patient();
    this.mobile = wanted.to();
    this.kind = wanted.kind();
    this.template = wanted.template();
    this.body = body;
    this.wordsHash = Tokens.hash(withoutSecrets(body));
    this.fragments = count;
    this.notBefore = wanted.notBefore();
    this.pointlessAfter = wanted.pointlessAfter();
    this.createdAt = at;
    this.delivery = Delivery.toCome();
  }

  /**
   * A text that was sent some time ago, and what became of it.
   *
   * @param at when it was handed over
   * @param end delivered or undelivered
   * @throws IllegalArgumentException if it is empty or has over {@link #MOST_FRAGMENTS} fragments
   */
  public static TextMessage sentBefore(NewText wanted, String body, Instant at, TextState end) {
    TextMessage text = new TextMessage(wanted, body, at);
    text.claim(at);
    text.accept("before-" + text.id, at);
    text.moveTo(TextState.SENT, at, null);
    text.moveTo(end, at, null);
    return text;
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

  /** What it is for. */
  public TextKind kind() {
    return kind;
  }

  /** The registered patient it is for; empty if not known. */
  public Optional<UUID> patient() {
    return Optional.ofNullable(patient);
  }

  /** Whether it goes to the number that the patient has, not to one that a request gave. */
  boolean toOwnNumber() {
    return patient != null && !template.equals(TextTemplate.MESSAGE_WAITING.key());
  }

  /** It goes to this number instead; only before a try to hand it over. */
  void redirect(MobileNumber to) {
    mobile = to;
  }

  /** The earliest moment it may be sent at, if one was asked for. */
  public Optional<Instant> notBefore() {
    return Optional.ofNullable(notBefore);
  }

  /** The last moment at which it is worth sending, if there is one. */
  public Optional<Instant> pointlessAfter() {
    return Optional.ofNullable(pointlessAfter);
  }

  /** Whether it is worth sending at a moment. */
  public boolean worthSendingAt(Instant moment) {
    return pointlessAfter == null || !moment.isAfter(pointlessAfter);
  }

  /** SHA-256 of its words without secrets, 32 bytes: the same for texts that say the same. */
  byte[] wordsHash() {
    return wordsHash.clone();
  }

  /** What the provider calls it, once that is known. */
  public Optional<String> gatewayId() {
    return delivery.gatewayId();
  }

  /** Why it was not to be sent, if so. */
  public Optional<Suppression> suppression() {
    return delivery.suppression();
  }

  /** How far it has come. */
  public TextState state() {
    return delivery.state();
  }

  /** Why it was not delivered, was not sent or is uncertain. */
  public Optional<String> reason() {
    return delivery.reason();
  }

  /** When it was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was delivered, or is known not to be; empty before. */
  public Optional<Instant> endedAt() {
    return delivery.endedAt();
  }

  /** What is handed to a provider. */
  OutgoingText outgoing() {
    return new OutgoingText(id, practice, mobile, body);
  }

  /**
   * A try to hand it over begins.
   *
   * @return when a call began that may have handed it over before; empty if none may have
   */
  Optional<Instant> claim(Instant at) {
    return delivery.claim(at);
  }

  /** The provider certainly does not have it, and a new call begins. */
  void callAgain(Instant at) {
    delivery.callAgain(at);
  }

  /** The provider certainly does not have it, and nobody is calling. */
  void notTaken() {
    delivery.notTaken();
  }

  /** When the call began that may have handed it over, if there is one. */
  Optional<Instant> calledAt() {
    return delivery.calledAt();
  }

  /** When it was first claimed; empty before. */
  Optional<Instant> claimedAt() {
    return delivery.claimedAt();
  }

  /**
   * It is not to be sent; without effect if the provider may have it.
   *
   * @param why words for staff, or null if the suppression says all
   */
  void suppress(Suppression because, Instant at, String why) {
    delivery.suppress(because, at, why);
    forgetSecrets();
  }

  /**
   * The provider took it, whatever is known since.
   *
   * @param providerId what the provider calls it
   */
  void accept(String providerId, Instant at) {
    delivery.accept(providerId, at);
    forgetSecrets();
  }

  /**
   * There is news of it from the provider.
   *
   * @return whether it moved: late, repeated and others' news changes nothing
   */
  boolean hear(Receipt news, Instant at) {
    boolean moved = delivery.hear(news, at);
    forgetSecrets();
    return moved;
  }

  /**
   * There is news of it.
   *
   * @param why for an end that is no success, else null; at most 200 characters are kept
   * @return whether it moved: late and repeated news changes nothing
   */
  boolean moveTo(TextState to, Instant at, String why) {
    boolean moved = delivery.moveTo(to, at, why);
    forgetSecrets();
    return moved;
  }

  /** Nobody needs the secret part of its link any more that would have to send it. */
  private void forgetSecrets() {
    if (!state().toBeSent()) {
      body = withoutSecrets(body);
    }
  }

  private static String withoutSecrets(String words) {
    return SECRET.matcher(words).replaceAll("***");
  }
}
