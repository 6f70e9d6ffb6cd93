package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.Ids;
import org.carepost.platform.PlainText;
import org.carepost.platform.PracticeId;

/** A file that was shared in a call; never changed. */
@Entity
@Table(name = "video_file")
public class SharedFile {
  /** Longest name, in characters; what is longer is cut at its beginning, not at its ending. */
  public static final int LONGEST_NAME = 120;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "call_id")
  private UUID call;

  private String name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private int bytes;

  @Lob private byte[] content;

  private Instant at;

  /** For JPA. */
  protected SharedFile() {}

  SharedFile(Call in, String name, FileKind kind, byte[] content, Instant at) {
    this.id = Ids.next();
    this.practice = in.practice();
    this.call = in.id();
    this.name = shortened(kind.named(clean(name)));
    this.kind = kind;
    this.bytes = content.length;
    this.content = content.clone();
    this.at = at;
  }

  private static String clean(String name) {
    String clean = PlainText.clean(name).replaceAll("[\\\\/\"\\n\\t]", " ").strip();
    return clean.isEmpty() ? "file" : clean;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  /** Which file. */
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

  /** As its owner calls it, without paths and with an ending of its kind. */
  public String name() {
    return name;
  }

  /** What it is. */
  public FileKind kind() {
    return kind;
  }

  /** How long it is, in bytes. */
  public int bytes() {
    return bytes;
  }

  /** When it was shared, in UTC. */
  public Instant at() {
    return at;
  }

  /** The file itself. */
  public byte[] content() {
    return content.clone();
  }
}
