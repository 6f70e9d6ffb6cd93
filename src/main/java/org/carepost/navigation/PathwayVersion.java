package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * A version of a pathway that a practice has written, or decided about. Verbs throw {@link
 * IllegalPathwayMove} from a state that does not allow them; nothing is changed then.
 */
@Entity
@Table(name = "pathway_version")
public class PathwayVersion {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String pathway;
  private int number;

  @Enumerated(EnumType.STRING)
  private PathwayState state;

  private String content;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "reviewer_id")
  private UUID reviewerId;

  @Column(name = "reviewer_name")
  private String reviewerName;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  /** For JPA. */
  protected PathwayVersion() {}

  /**
   * A draft.
   *
   * @param number counts up within the practice and the pathway
   * @param content the pathway as YAML or JSON
   */
  public PathwayVersion(
      PracticeId practice, String pathway, int number, String content, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = practice;
    this.pathway = pathway;
    this.number = number;
    this.state = PathwayState.DRAFT;
    write(content, by, at);
  }

  /** What came with Carepost, not applied any more. */
  static PathwayVersion disabled(
      PracticeId practice, String pathway, int number, String content, StaffMember by, Instant at) {
    PathwayVersion it = new PathwayVersion(practice, pathway, number, content, by, at);
    it.state = PathwayState.DISABLED;
    return it;
  }

  /** Says something else; a draft only. */
  public final void write(String said, StaffMember by, Instant at) {
    if (state != PathwayState.DRAFT) {
      throw new IllegalPathwayMove(IllegalPathwayMove.Why.STATE);
    }
    content = said;
    authorId = by.id();
    authorName = by.displayName();
    writtenAt = at;
    changedAt = at;
  }

  /** Asks a second person to read it. */
  public void submit(Instant at) {
    moveTo(PathwayState.IN_REVIEW, at);
  }

  /**
   * A second person has read it, and it is applied from now on.
   *
   * @throws IllegalPathwayMove if it is the author
   */
  public void approve(StaffMember by, Instant at) {
    requireSecondPerson(by);
    moveTo(PathwayState.PUBLISHED, at);
    reviewerId = by.id();
    reviewerName = by.displayName();
    reviewedAt = at;
  }

  /** A second person wants it changed. */
  public void sendBack(StaffMember by, Instant at) {
    requireSecondPerson(by);
    moveTo(PathwayState.DRAFT, at);
  }

  /** It is not applied to new requests any more. */
  public void disable(Instant at) {
    moveTo(PathwayState.DISABLED, at);
  }

  /** It is applied again. */
  public void enable(Instant at) {
    moveTo(PathwayState.PUBLISHED, at);
  }

  /** A newer version has taken its place. */
  public void replace(Instant at) {
    moveTo(PathwayState.REPLACED, at);
  }

  private void requireSecondPerson(StaffMember by) {
    if (by.id().equals(authorId)) {
      throw new IllegalPathwayMove(IllegalPathwayMove.Why.SECOND_PERSON);
    }
  }

  private void moveTo(PathwayState to, Instant at) {
    if (!state.next().contains(to)) {
      throw new IllegalPathwayMove(IllegalPathwayMove.Why.STATE);
    }
    state = to;
    changedAt = at;
  }

  /** Identifier. */
  public UUID id() {
    return id;
  }

  /** Whose it is. */
  public PracticeId practice() {
    return practice;
  }

  /** Id of the pathway. */
  public String pathway() {
    return pathway;
  }

  /** Counts up within the practice and the pathway. */
  public int number() {
    return number;
  }

  /** Where it stands. */
  public PathwayState state() {
    return state;
  }

  /** The pathway as YAML or JSON. */
  public String content() {
    return content;
  }

  /** Who wrote it. */
  public String authorName() {
    return authorName;
  }

  /** Whether that person wrote it. */
  public boolean isBy(StaffMember staff) {
    return staff.id().equals(authorId);
  }

  /** When it was written, in UTC. */
  public Instant writtenAt() {
    return writtenAt;
  }

  /** Who read it as a second person. */
  public Optional<String> reviewerName() {
    return Optional.ofNullable(reviewerName);
  }

  /** When they did, in UTC. */
  public Optional<Instant> reviewedAt() {
    return Optional.ofNullable(reviewedAt);
  }

  /** When it last changed, in UTC. */
  public Instant changedAt() {
    return changedAt;
  }
}
