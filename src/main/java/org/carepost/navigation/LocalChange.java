package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** What a practice says of a service on top of what was imported; never changed. */
@Entity
@Table(name = "directory_change")
public class LocalChange {
  /** Sorts of changes. */
  public enum Kind {
    /** It is the practice's own entry. */
    ADDED,
    /** One of its facts is another. */
    CORRECTED,
    /** Something to know for a while. */
    NOTICE,
    /** Whether it can take people; for a day. */
    CAPACITY,
    /** Which place it has for a need. */
    RANKED,
    /** Somebody made sure that it is right. */
    ASSURED,
    /** It is not offered to the practice's patients. */
    RETIRED,
    /** It is again. */
    RESTORED
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "service_id")
  private String service;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String field;
  private String value;

  @Column(name = "until_at")
  private Instant until;

  private String reason;

  @Column(name = "author_name")
  private String author;

  private Instant at;

  /** For JPA. */
  protected LocalChange() {}

  /**
   * @param field what is corrected, or the need that it is ranked for; else empty
   * @param value up to 2,000 characters; empty takes back what was said before
   * @param until from when on it does not count, or null
   * @param reason 1 to 500 characters
   */
  public LocalChange(
      String service,
      Kind kind,
      String field,
      String value,
      Instant until,
      String reason,
      StaffMember by,
      Instant at) {
    this.id = Ids.next();
    this.practice = by.practice();
    this.service = service;
    this.kind = kind;
    this.field = field;
    this.value = value;
    this.until = until;
    this.reason = reason;
    this.author = by.displayName();
    this.at = at;
  }

  /** Which change; later ones sort after it. */
  public UUID id() {
    return id;
  }

  /** Whose word it is. */
  public PracticeId practice() {
    return practice;
  }

  /** The service that it is about. */
  public String service() {
    return service;
  }

  /** What sort. */
  public Kind kind() {
    return kind;
  }

  /** What is corrected, or the need that it is ranked for; else empty. */
  public String field() {
    return field;
  }

  /** What is said now. */
  public String value() {
    return value;
  }

  /** From when on it does not count. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** Who said so. */
  public String author() {
    return author;
  }

  /** When. */
  public Instant at() {
    return at;
  }
}
