package org.carepost.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** A form that somebody is filling in, or has just sent. */
@Entity
@Table(name = "draft")
public class Draft {
  @Id private UUID id;

  @Column(name = "practice_id", nullable = false, length = 10)
  private PracticeId practice;

  @Column(name = "visit_key", nullable = false, length = 32)
  private byte[] visit;

  @Column(name = "form", nullable = false, length = 40)
  private String form;

  @Column(name = "fields", nullable = false)
  private Fields fields;

  @Column(name = "reference", length = 8)
  private Reference reference;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  /** For the database only. */
  protected Draft() {}

  /**
   * A form with nothing typed in yet.
   *
   * @param visit key of the browser's visit, 32 bytes
   */
  public Draft(UUID id, PracticeId practice, byte[] visit, String form, Instant now) {
    this.id = Objects.requireNonNull(id, "id");
    this.practice = Objects.requireNonNull(practice, "practice");
    this.visit = visit.clone();
    this.form = Objects.requireNonNull(form, "form");
    this.fields = Fields.NONE;
    this.updatedAt = Objects.requireNonNull(now, "now");
  }

  /** Which form. */
  UUID id() {
    return id;
  }

  /** What was typed; nothing once it is sent. */
  public Fields fields() {
    return fields;
  }

  /** What the request is quoted by, once it is sent. */
  public Optional<Reference> reference() {
    return Optional.ofNullable(reference);
  }

  /** The submission key of the request that it becomes, however often it is sent. */
  public String submissionKey() {
    return "web:" + id;
  }

  /**
   * Keeps what was typed into some fields.
   *
   * @throws IllegalStateException if it is sent
   */
  public void type(Fields typed, Collection<String> names, Instant now) {
    requireOpen();
    this.fields = fields.with(typed, names);
    this.updatedAt = now;
  }

  /**
   * Keeps the answer to a question. Another one than before takes back what was said to an offer of
   * other help: that was for somebody with other answers.
   *
   * @throws IllegalStateException if it is sent
   */
  public void answer(Fields typed, Step step, Instant now) {
    boolean another =
        step.fields().stream().anyMatch(it -> !fields.text(it).equals(typed.text(it)));
    type(typed, step.fields(), now);
    if (another && OtherHelp.dependsOn(step) && !fields.text(OtherHelp.PATHWAY).isEmpty()) {
      type(Fields.NONE, OtherHelp.FIELDS, now);
    }
  }

  /**
   * Remembers the request that it became, and forgets what was typed.
   *
   * @throws IllegalStateException if it is sent
   */
  public void sentAs(Reference sent, Instant now) {
    requireOpen();
    this.reference = Objects.requireNonNull(sent, "sent");
    this.fields = Fields.NONE;
    this.updatedAt = now;
  }

  private void requireOpen() {
    if (reference != null) {
      throw new IllegalStateException("this form has been sent");
    }
  }

  /** Whether it is of this visit to this practice. */
  boolean isOf(PracticeId thatPractice, byte[] thatVisit) {
    return practice.equals(thatPractice) && Arrays.equals(visit, thatVisit);
  }

  /** Name of the form. */
  String form() {
    return form;
  }

  /** When it was last changed. */
  Instant updatedAt() {
    return updatedAt;
  }
}
