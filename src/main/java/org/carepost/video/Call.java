package org.carepost.video;

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
import org.carepost.consultation.Reference;
import org.carepost.people.BirthDate;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.triage.Outcome;

/**
 * A video consultation with a patient, from the invitation to its outcome.
 *
 * <p>Verbs that move it throw {@link IllegalCallMove} from a state that does not allow them;
 * nothing is changed then. Each returns the row to keep.
 */
@Entity
@Table(name = "video_call")
public class Call {
  /** Longest note, in characters. */
  public static final int LONGEST_NOTE = 2_000;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "case_id")
  private UUID caseId;

  private Reference reference;

  @Embedded private Participants participants;

  @Column(name = "scheduled_for")
  private Instant scheduledFor;

  @Embedded private CallProgress progress;

  @Column(name = "text_when_ready")
  private boolean textWhenReady;

  private boolean reminded;

  @Column(name = "chat_on")
  private boolean chatOn;

  @Column(name = "files_on")
  private boolean filesOn;

  @Column(name = "screen_on")
  private boolean screenOn;

  private String note;

  @Column(name = "note_saved_at")
  private Instant noteSavedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private Integer feedback;

  @Version private long version;

  /** For JPA. */
  protected Call() {}

  /**
   * A call that the patient is invited to.
   *
   * @param clinician whom the patient waits for
   */
  Call(UUID id, NewCall asked, StaffMember clinician) {
    this.id = id;
    this.practice = clinician.practice();
    this.caseId = asked.about().map(NewCall.About::id).orElse(null);
    this.reference = asked.about().map(NewCall.About::reference).orElse(null);
    this.participants = new Participants(asked, clinician);
    this.scheduledFor = asked.at();
    this.progress = new CallProgress();
    this.chatOn = true;
    this.filesOn = true;
    this.screenOn = true;
    this.note = "";
  }

  /** The first row of its history. */
  CallMove invited(StaffMember by, Instant at) {
    return new CallMove(this, null, by, at);
  }

  /** The patient has come to the waiting room. */
  CallMove patientWaits(Instant at) {
    CallMove move = moveTo(CallState.WAITING, null, at);
    textWhenReady = false;
    return move;
  }

  /**
   * The patient has left the waiting room.
   *
   * @param text whether they want a text when it is their turn
   */
  CallMove patientLeft(boolean text, Instant at) {
    CallMove move = moveTo(CallState.SCHEDULED, null, at);
    textWhenReady = text;
    return move;
  }

  /** The patient may come in. */
  CallMove begin(StaffMember by, Instant at) {
    return moveTo(CallState.IN_CALL, by, at);
  }

  /** It is over. */
  CallMove end(StaffMember by, Instant at) {
    return moveTo(CallState.ENDED, by, at);
  }

  /** The patient is rung in place of it. */
  CallMove ringInstead(StaffMember by, Instant at) {
    return moveTo(CallState.RUNG_INSTEAD, by, at);
  }

  /** It will not take place. */
  CallMove cancel(StaffMember by, Instant at) {
    return moveTo(CallState.CANCELLED, by, at);
  }

  /** The patient has not come in time. */
  CallMove notJoined(Instant at) {
    return moveTo(CallState.NOT_JOINED, null, at);
  }

  private CallMove moveTo(CallState to, StaffMember by, Instant at) {
    CallState before = progress.move(to, at);
    return new CallMove(this, before, by, at);
  }

  /** The patient was reminded, or told that it is their turn. */
  void texted() {
    reminded = true;
    textWhenReady = false;
  }

  /** Switches what others than staff may do in the room. */
  void allow(Switches switches) {
    chatOn = switches.chat();
    filesOn = switches.files();
    screenOn = switches.screen();
  }

  /**
   * Keeps what the clinician has written so far.
   *
   * @throws IllegalArgumentException if it is longer than {@link #LONGEST_NOTE}
   */
  void write(String words, Instant at) {
    if (words.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
    }
    note = words;
    noteSavedAt = at;
  }

  /** Says what became of it. */
  void conclude(Outcome as) {
    outcome = as;
  }

  /**
   * What the patient said of it; the last answer counts.
   *
   * @param stars 1 very poor to 5 very good
   */
  void rate(int stars) {
    feedback = stars;
  }

  /** Which call; also the room. */
  public UUID id() {
    return id;
  }

  /** The practice that invited. */
  public PracticeId practice() {
    return practice;
  }

  /** The case that it is for. */
  public Optional<UUID> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** The reference of that case. */
  public Optional<Reference> reference() {
    return Optional.ofNullable(reference);
  }

  /** The patient, and whom they wait for. */
  public Participants participants() {
    return participants;
  }

  /** Whether somebody gave the birth date that opens it. */
  boolean opensWith(BirthDate given) {
    return participants.born().equals(given);
  }

  /** When it is to begin, in UTC. */
  public Instant scheduledFor() {
    return scheduledFor;
  }

  /** Where it stands. */
  public CallState state() {
    return progress.state();
  }

  /** How it came there. */
  public CallProgress progress() {
    return progress;
  }

  /** Whether the patient went away and wants a text when it is their turn. */
  public boolean wantsText() {
    return textWhenReady;
  }

  /** Whether no reminder is to be sent any more. */
  boolean isReminded() {
    return reminded;
  }

  /** What others than staff may do in the room. */
  public Switches switches() {
    return new Switches(chatOn, filesOn, screenOn);
  }

  /** What the clinician has written so far, or empty. */
  public String note() {
    return note;
  }

  /** When the note was last saved, in UTC. */
  public Optional<Instant> noteSavedAt() {
    return Optional.ofNullable(noteSavedAt);
  }

  /** What became of it. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** What the patient said of it, 1 very poor to 5 very good. */
  public Optional<Integer> feedback() {
    return Optional.ofNullable(feedback);
  }
}
