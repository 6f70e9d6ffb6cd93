package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PlainText;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;

/** What somebody wrote in a thread; never changed. */
@Entity
@Table(name = "thread_message")
public class Message {
  /** Most characters that staff may write. */
  public static final int LONGEST = 5_000;

  /** Most characters that a patient may write. */
  public static final int LONGEST_REPLY = 2_000;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "thread_id")
  private UUID thread;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  private String body;
  private Instant at;

  @Column(name = "form_key")
  private byte[] formKey;

  /** For JPA. */
  protected Message() {}

  private Message(PatientThread thread, Direction direction, String author, String text) {
    this.id = Ids.next();
    this.practice = thread.practice();
    this.thread = thread.id();
    this.direction = direction;
    this.authorName = author;
    this.body = text;
  }

  /**
   * Under which a message is kept: the same text from the same form is the same message.
   *
   * @param once unique to the form, or to what a program sends
   */
  public static byte[] key(String once, String text) {
    return Tokens.hash(once + '\n' + text);
  }

  /**
   * What staff write.
   *
   * @param key {@link #key}
   * @throws IllegalArgumentException if the text is blank or longer than {@link #LONGEST}; never
   *     echoes it
   */
  static Message fromPractice(
      PatientThread thread, String text, byte[] key, UUID staffId, String staffName, Instant at) {
    Message message =
        new Message(thread, Direction.FROM_PRACTICE, staffName, checked(text, LONGEST));
    message.authorId = staffId;
    message.formKey = key.clone();
    message.at = at;
    return message;
  }

  /**
   * What the patient writes.
   *
   * @param key {@link #key}
   * @throws IllegalArgumentException if the text is blank or longer than {@link #LONGEST_REPLY};
   *     never echoes it
   */
  static Message fromPatient(PatientThread thread, String text, byte[] key, Instant at) {
    Message message =
        new Message(
            thread, Direction.FROM_PATIENT, thread.name().full(), checked(text, LONGEST_REPLY));
    message.formKey = key.clone();
    message.at = at;
    return message;
  }

  private static String checked(String text, int longest) {
    String stripped = PlainText.clean(text);
    if (stripped.isEmpty() || PlainText.length(stripped) > longest) {
      throw new IllegalArgumentException("a message has 1 to " + longest + " characters");
    }
    return stripped;
  }

  /** Which message. */
  public UUID id() {
    return id;
  }

  /** Id of the thread it is in. */
  public UUID thread() {
    return thread;
  }

  /** Who wrote it: practice or patient. */
  public Direction direction() {
    return direction;
  }

  /** Whether the patient wrote it. */
  public boolean fromPatient() {
    return direction == Direction.FROM_PATIENT;
  }

  /** Whether it is by that person in those words. */
  public boolean isOf(StaffMember by, String text) {
    return by.id().equals(authorId) && body.equals(PlainText.clean(text));
  }

  /** The member of staff who wrote it; empty if the patient did. */
  public Optional<UUID> authorId() {
    return Optional.ofNullable(authorId);
  }

  /** Name of whoever wrote it, as it was known then. */
  public String authorName() {
    return authorName;
  }

  /** What was written: plain text, lines end with <code>\n</code>. */
  public String text() {
    return body;
  }

  /** When it was written. */
  public Instant at() {
    return at;
  }

  /** Whether it was sent under that key. */
  boolean isOf(byte[] key) {
    return Arrays.equals(formKey, key);
  }
}
