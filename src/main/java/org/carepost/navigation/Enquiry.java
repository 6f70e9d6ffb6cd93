package org.carepost.navigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Somebody on the telephone or at the desk, for whom help is looked for. */
@Entity
@Table(name = "enquiry")
public class Enquiry {
  private static final Pattern SPACE = Pattern.compile(" ");

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "staff_id")
  private UUID staff;

  @Column(name = "patient_id")
  private UUID patient;

  @Column(name = "caller_name")
  private String callerName;

  private String pathway;

  @Column(name = "pathway_version")
  private Integer pathwayVersion;

  private String answers;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Version private long version;

  /** For JPA. */
  protected Enquiry() {}

  /**
   * Somebody rings.
   *
   * @param patient id of the registered patient, or null if not found
   * @param callerName of somebody who is not found, up to 100 characters, or empty
   */
  public Enquiry(UUID patient, String callerName, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = by.practice();
    this.staff = by.id();
    this.patient = patient;
    this.callerName = callerName;
    this.openedAt = at;
  }

  /** They need this; what was answered about another need does not count. */
  public void need(Pathway wanted) {
    pathway = wanted.id();
    pathwayVersion = wanted.pedigree().version();
    answers = null;
  }

  /** They answer these questions about safety with yes, and the others with no. */
  public void answer(List<String> yes) {
    answers = yes.isEmpty() ? "none" : String.join(" ", yes);
  }

  /** Identifier. */
  public UUID id() {
    return id;
  }

  /** Where they ring. */
  public PracticeId practice() {
    return practice;
  }

  /** The registered patient, if found. */
  public Optional<UUID> patient() {
    return Optional.ofNullable(patient);
  }

  /** What somebody who is not found is called, or empty. */
  public String callerName() {
    return callerName;
  }

  /** Id of the pathway for what they need, if known. */
  public Optional<String> pathway() {
    return Optional.ofNullable(pathway);
  }

  /** Whether the questions about safety were asked. */
  public boolean isAsked() {
    return answers != null;
  }

  /** What was answered with yes: {@code flag:…} and {@code keep:…}. */
  public List<String> yes() {
    return answers == null || answers.equals("none")
        ? List.of()
        : SPACE.splitAsStream(answers).toList();
  }
}
