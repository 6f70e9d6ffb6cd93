package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * A version of the words of a text, as a practice wants them in a language; never changed. The
 * newest version counts.
 */
@Entity
@Table(name = "text_wording")
public class TextWording {
  /** Most characters of the words. */
  public static final int LONGEST = 1_000;

  /** Most characters of the name. */
  public static final int LONGEST_NAME = 100;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String code;
  private String language;
  private int version;
  private String name;

  @Enumerated(EnumType.STRING)
  private TextKind kind;

  private String body;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private UUID savedBy;

  @Column(name = "saved_name")
  private String savedName;

  /** Whether it is used. */
  public enum Status {
    ACTIVE,
    /** Not any more. */
    RETIRED
  }

  /** For JPA. */
  protected TextWording() {}

  /**
   * A version that is used.
   *
   * @param version counts from 1
   */
  TextWording(WordingKey key, int version, WordingDraft draft, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = by.practice();
    this.code = key.code();
    this.language = key.language();
    this.version = version;
    this.name = draft.name();
    this.kind = draft.kind();
    this.body = draft.body();
    this.status = Status.ACTIVE;
    this.savedAt = at;
    this.savedBy = by.id();
    this.savedName = by.displayName();
  }

  /** The next version: the same words, which are not used any more. */
  TextWording retired(StaffMember by, Instant at) {
    TextWording next =
        new TextWording(key(), version + 1, new WordingDraft(name, kind, body), by, at);
    next.status = Status.RETIRED;
    return next;
  }

  /** The practice whose words they are. */
  PracticeId practice() {
    return practice;
  }

  /** Which text, in which language. */
  public WordingKey key() {
    return new WordingKey(code, language);
  }

  /** Counts from 1. */
  public int version() {
    return version;
  }

  /** What staff call it. */
  public String name() {
    return name;
  }

  /** What such texts are for. */
  public TextKind kind() {
    return kind;
  }

  /** The words, with placeholders. */
  public String body() {
    return body;
  }

  /** Whether it is used. */
  public boolean active() {
    return status == Status.ACTIVE;
  }

  /** When it was saved. */
  public Instant savedAt() {
    return savedAt;
  }

  /** Name of the member of staff who saved it, as it was known then. */
  public String savedName() {
    return savedName;
  }
}
