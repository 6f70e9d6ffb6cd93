package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Help that is offered, by an organisation, at any number of places. */
@Entity
@Table(name = "directory_service")
public class Service {
  @Id private String id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String source;

  @Column(name = "organisation_id")
  private String organisation;

  private String name;
  private String status;
  private String document;
  private String digest;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @Column(name = "retired_at")
  private Instant retiredAt;

  private long version;

  /** For JPA. */
  protected Service() {}

  /**
   * What a document says.
   *
   * @param practice whose own entry it is, or null if everybody sees it
   * @param source name of the source, or empty for an entry made here
   */
  public Service(ServiceLine line, PracticeId practice, String source, Instant at) {
    this.id = line.id();
    this.practice = practice;
    this.source = source;
    say(line, at);
  }

  /** Says what a document says from now on, and is offered again if it was retired. */
  public void say(ServiceLine line, Instant at) {
    this.organisation = line.organisation().map(Organisation::id).orElse(null);
    this.name = line.name();
    this.status = line.status();
    this.document = line.document();
    this.digest = line.digest();
    this.retiredAt = null;
    this.modifiedAt = at;
  }

  /** Is not found from now on. */
  public void retire(Instant at) {
    this.retiredAt = at;
    this.modifiedAt = at;
  }

  /** Has changed in this version of the directory. */
  public void changedIn(long directoryVersion) {
    this.version = directoryVersion;
  }

  /** Version of the directory in which it was changed by hand; 0 if it never was. */
  public long version() {
    return version;
  }

  /** As its source calls it. */
  public String id() {
    return id;
  }

  /** The practice whose own entry it is and who alone sees it; empty if everybody does. */
  public Optional<PracticeId> practice() {
    return Optional.ofNullable(practice);
  }

  /** Name of the source that brought it last; empty for an entry made here. */
  public String source() {
    return source;
  }

  /** Who runs it, if that is known. */
  public Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Active, inactive, defunct or temporarily closed, in small letters. */
  public String status() {
    return status;
  }

  /** Service of Open Referral UK, JSON, as it came. */
  public String document() {
    return document;
  }

  /** SHA-256 of the document, hexadecimal. */
  public String digest() {
    return digest;
  }

  /** When it last changed here. */
  public Instant modifiedAt() {
    return modifiedAt;
  }

  /** Since when it is not found; empty while it is offered. */
  public Optional<Instant> retiredAt() {
    return Optional.ofNullable(retiredAt);
  }
}
