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
import org.carepost.people.MobileNumber;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * A text that somebody sent to a practice, and what was done with it. Of a text that may be for
 * several practices, each has a copy that it deals with.
 */
@Entity
@Table(name = "inbound_text")
public class InboundText {
  /** Most characters that are kept. */
  public static final int LONGEST = 1_600;

  private static final int LONGEST_SENDER = 100;

  /** The rank of a text that can wait. */
  static final short NOT_PRESSING = 2;

  @Id private UUID id;

  @Column(name = "gateway_id")
  private String gatewayId;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "copy_no")
  private short copy;

  private MobileNumber mobile;
  private short pressing = NOT_PRESSING;
  private String sender;
  private String body;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  private Fate fate;

  @Column(name = "thread_id")
  private UUID thread;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_at")
  private Instant doneAt;

  /** What was done with a text. */
  public enum Fate {
    /** It wants no more texts. */
    STOP,
    /** It wants texts again. */
    START,
    /** A {@link ReplyReader} understood it. */
    READ,
    /** It became a message in a thread. */
    JOINED,
    /** Staff must look at it. */
    WAITING,
    /** Staff have dealt with it. */
    DONE
  }

  /** For JPA. */
  protected InboundText() {}

  /**
   * A text that staff must look at.
   *
   * @param gatewayId what the provider calls it, at most 64 characters
   * @param practice that it is for, or null if not known
   * @param body plain text, of which at most {@link #LONGEST} characters are kept
   */
  InboundText(String gatewayId, PracticeId practice, MobileNumber mobile, String body, Instant at) {
    this(gatewayId, body, at);
    this.practice = practice;
    this.mobile = mobile;
  }

  /**
   * A text that staff must look at, from a landline, a name or whatever else is no mobile.
   *
   * @param sender plain text, of which at most 100 characters are kept
   */
  static InboundText fromNoMobile(String gatewayId, String sender, String body, Instant at) {
    InboundText text = new InboundText(gatewayId, body, at);
    text.sender = sender.substring(0, Math.min(LONGEST_SENDER, sender.length()));
    return text;
  }

  /**
   * The same text, for another practice that may be meant.
   *
   * @param number of the copy, from 1
   */
  InboundText copyFor(PracticeId other, int number) {
    InboundText text = new InboundText(gatewayId, other, mobile, body, receivedAt);
    text.copy = (short) number;
    text.pressing = pressing;
    return text;
  }

  private InboundText(String gatewayId, String body, Instant at) {
    this.id = Ids.next();
    this.gatewayId = gatewayId;
    this.body = body.substring(0, Math.min(LONGEST, body.length()));
    this.receivedAt = at;
    this.fate = Fate.WAITING;
  }

  /** Which text. */
  public UUID id() {
    return id;
  }

  /** What the provider calls it. */
  String gatewayId() {
    return gatewayId;
  }

  /** The practice that it is for; empty if not known. */
  public Optional<PracticeId> practice() {
    return Optional.ofNullable(practice);
  }

  /** Who wrote; empty if not from a mobile. */
  public Optional<MobileNumber> mobile() {
    return Optional.ofNullable(mobile);
  }

  /** Who wrote: a number as it is dialled at home, or what the provider says if it is no mobile. */
  public String from() {
    return mobile().map(MobileNumber::national).orElse(sender);
  }

  /** What was written: plain text. */
  public String body() {
    return body;
  }

  /** It must not wait, as its words say. */
  void press(PressingWords.Call call) {
    this.pressing =
        switch (call) {
          case EMERGENCY -> 0;
          case URGENT -> 1;
        };
  }

  /** Whether somebody must call the sender at once. */
  public boolean pressing() {
    return pressing != NOT_PRESSING;
  }

  /** Whether somebody must call the sender at once and nobody has dealt with it. */
  boolean pressesStaff() {
    return pressing() && fate == Fate.WAITING;
  }

  /** How pressing it is, 0 for most. */
  short rank() {
    return pressing;
  }

  /** When it came. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** What was done with it. */
  public Fate fate() {
    return fate;
  }

  /** The thread it was joined to, if so. */
  public Optional<UUID> thread() {
    return Optional.ofNullable(thread);
  }

  /** Who dealt with it, if staff had to and have. */
  public Optional<String> doneBy() {
    return Optional.ofNullable(doneBy);
  }

  /** A program dealt with it. */
  void understoodAs(Fate what) {
    this.fate = what;
  }

  /** It became a message in a thread. */
  void join(PatientThread to) {
    this.fate = Fate.JOINED;
    this.thread = to.id();
  }

  /** It is for this practice, as one of its staff says. */
  void takeFor(PracticeId whose) {
    this.practice = whose;
  }

  /**
   * A member of staff has dealt with it; without effect if it was dealt with before.
   *
   * @param staffName as colleagues know them
   */
  void done(String staffName, Instant at) {
    if (fate == Fate.WAITING) {
      this.fate = Fate.DONE;
      this.doneBy = staffName;
      this.doneAt = at;
    }
  }
}
