package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** A file of services that was sent, how far it is and what became of it. */
@Entity
@Table(name = "directory_import")
public class DirectoryImport {
  /** What became of it. */
  public enum State {
    RUNNING,
    APPLIED,
    REFUSED,
    FAILED
  }

  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String source;

  @Column(name = "author_name")
  private String author;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private State state;

  private long services;
  private long added;
  private long changed;
  private long unchanged;
  private long retired;
  private long refused;

  /** For JPA. */
  protected DirectoryImport() {}

  /** One that begins now. */
  public DirectoryImport(String source, StaffMember by, Instant at) {
    this(source, by.practice(), by.displayName(), at);
  }

  /** One that begins now, sent by a person or a program of this name. */
  public DirectoryImport(String source, PracticeId practice, String author, Instant at) {
    this.id = Ids.next();
    this.practice = practice;
    this.source = source;
    this.author = author;
    this.begunAt = at;
    this.movedAt = at;
    this.state = State.RUNNING;
  }

  /** Has read so many services. */
  public void moved(long read, Instant at) {
    this.services = read;
    this.movedAt = at;
  }

  /** Has ended so. */
  public void ended(DirectoryReport report, Instant at) {
    this.state = report.applied() ? State.APPLIED : State.REFUSED;
    this.services = report.services();
    this.added = report.added();
    this.changed = report.changed();
    this.unchanged = report.unchanged();
    this.retired = report.retired();
    this.refused = report.refused();
    this.movedAt = at;
    this.endedAt = at;
  }

  /** Has ended without a report; nothing was changed. */
  public void failed(Instant at) {
    this.state = State.FAILED;
    this.endedAt = at;
  }

  /** Which import. */
  public UUID id() {
    return id;
  }

  /** Practice of whoever sent it. */
  public PracticeId practice() {
    return practice;
  }

  /** Name of the source. */
  public String source() {
    return source;
  }

  /** Who sent it. */
  public String author() {
    return author;
  }

  /** When it began. */
  public Instant begunAt() {
    return begunAt;
  }

  /** When it last said how far it is. */
  public Instant movedAt() {
    return movedAt;
  }

  /** When it ended; empty while it runs, or if it was broken off. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** What became of it, as far as was said. */
  public State state() {
    return state;
  }

  /** What became of it: a run that said nothing for a while has ended with its node. */
  public State stateAt(Instant now) {
    boolean silent = movedAt.plus(LONGEST_SILENCE).isBefore(now);
    return state == State.RUNNING && silent ? State.FAILED : state;
  }

  /** Services read so far. */
  public long services() {
    return services;
  }

  /** How many are new, changed, unchanged, retired and refused, in this order. */
  public long[] counts() {
    return new long[] {added, changed, unchanged, retired, refused};
  }
}
