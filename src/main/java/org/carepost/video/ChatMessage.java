package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Something that was written in a call, or a file that was shared there; never changed. */
@Entity
@Table(name = "video_message")
public class ChatMessage {
  /** Longest message, in characters. */
  public static final int LONGEST = 2_000;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "call_id")
  private UUID call;

  @Column(name = "participant_id")
  private UUID participant;

  private String name;

  @Column(name = "said_id")
  private UUID said;

  private String words;

  @Column(name = "file_id")
  private UUID fileId;

  private Instant at;

  /** For JPA. */
  protected ChatMessage() {}

  private ChatMessage(Participant by, UUID said, String words, UUID file, Instant at) {
    this.id = Ids.next();
    this.practice = by.practice();
    this.call = by.call();
    this.participant = by.id();
    this.name = by.name();
    this.said = said;
    this.words = words;
    this.fileId = file;
    this.at = at;
  }

  /**
   * Words.
   *
   * @param said made up by the page, the same when it sends them again
   */
  static ChatMessage words(Participant by, UUID said, String words, Instant at) {
    return new ChatMessage(by, said, words, null, at);
  }

  /** A file. */
  static ChatMessage file(Participant by, SharedFile file, Instant at) {
    return new ChatMessage(by, file.id(), "", file.id(), at);
  }

  /** Which message; later ones have greater ids. */
  public UUID id() {
    return id;
  }

  /** In which call. */
  public UUID call() {
    return call;
  }

  /** Where the call is. */
  public PracticeId practice() {
    return practice;
  }

  /** Who wrote it. */
  public UUID participant() {
    return participant;
  }

  /** Name of who wrote it. */
  public String name() {
    return name;
  }

  /** What the page called it. */
  public UUID said() {
    return said;
  }

  /** What was written; empty for a file. */
  public String words() {
    return words;
  }

  /** Which file; empty for words. */
  public Optional<UUID> fileId() {
    return Optional.ofNullable(fileId);
  }

  /** When, in UTC. */
  public Instant at() {
    return at;
  }
}
