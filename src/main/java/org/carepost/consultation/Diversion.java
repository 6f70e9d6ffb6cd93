package org.carepost.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Somebody who filled in a form and was told to call 999, or to ring the practice, instead. */
@Entity
@Table(name = "diversion")
public class Diversion {
  @Id private UUID id;

  @Column(name = "practice_id", nullable = false, length = 10)
  private PracticeId practice;

  @Column(name = "draft_id", nullable = false)
  private UUID draft;

  @Column(name = "form", nullable = false, length = 40)
  private String form;

  @Column(name = "red_flags", nullable = false, length = 400)
  private String redFlags;

  @Column(name = "rules_version", nullable = false)
  private int rulesVersion;

  @Column(name = "shown_at", nullable = false)
  private Instant shownAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer", length = 20)
  private RedFlagAnswer answer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "reference", length = 8)
  private Reference reference;

  /** For the database only. */
  protected Diversion() {}

  /** Somebody who is shown it now. */
  Diversion(
      UUID id,
      PracticeId practice,
      Draft draft,
      Emergency emergency,
      int rulesVersion,
      Instant now) {
    this.id = id;
    this.practice = practice;
    this.draft = draft.id();
    this.form = draft.form();
    this.redFlags = emergency.ids();
    this.rulesVersion = rulesVersion;
    this.shownAt = now;
  }

  /** They are shown more. */
  void grow(Emergency emergency) {
    this.redFlags = emergency.ids();
  }

  /** They say something to it; the last word counts. */
  void answer(RedFlagAnswer said, Instant now) {
    this.answer = said;
    this.answeredAt = now;
  }

  /** They have sent the form all the same: now it is in the queue. */
  void sentAs(Reference sent) {
    this.reference = sent;
  }

  /** Whose patient it is. */
  PracticeId practice() {
    return practice;
  }

  /** Which form they were filling in. */
  UUID draft() {
    return draft;
  }

  /** Name of the form. */
  public String form() {
    return form;
  }

  /** Ids of what they were told of. */
  public List<String> redFlags() {
    return Emergency.ids(redFlags);
  }

  /** Version of the rules that told them. */
  public int rulesVersion() {
    return rulesVersion;
  }

  /** When they were told, in UTC. */
  public Instant shownAt() {
    return shownAt;
  }

  /** What they said to it. */
  public Optional<RedFlagAnswer> answer() {
    return Optional.ofNullable(answer);
  }

  /** The request, if they sent one after all. */
  public Optional<Reference> reference() {
    return Optional.ofNullable(reference);
  }
}
