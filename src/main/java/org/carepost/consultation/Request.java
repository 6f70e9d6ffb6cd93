package org.carepost.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.carepost.navigation.RedFlag;
import org.carepost.people.BirthDate;
import org.carepost.people.Identity;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.PersonName;
import org.carepost.people.Postcode;
import org.carepost.platform.PracticeId;

/** What was asked of a practice, as it was asked; never changed again. */
@Entity
@Table(name = "request")
public class Request {
  @Id private UUID id;

  @Column(name = "practice_id", nullable = false, length = 10)
  private PracticeId practice;

  @Column(name = "reference", nullable = false, length = 8)
  private Reference reference;

  @Column(name = "submission_key", nullable = false, length = 110)
  private String submissionKey;

  @Column(name = "content_digest", nullable = false, length = 64)
  private String contentDigest;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel", nullable = false, length = 10)
  private Channel channel;

  @Column(name = "form", nullable = false, length = 40)
  private String form;

  @Column(name = "form_version", nullable = false, length = 20)
  private String formVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 10)
  private RequestKind kind;

  @Column(name = "given_name", nullable = false, length = PersonName.LONGEST)
  private String givenName;

  @Column(name = "family_name", nullable = false, length = PersonName.LONGEST)
  private String familyName;

  @Column(name = "born", nullable = false)
  private BirthDate born;

  @Column(name = "postcode", nullable = false, length = 8)
  private Postcode postcode;

  @Column(name = "nhs_number", length = 10)
  private NhsNumber nhsNumber;

  @Column(name = "mobile", nullable = false, length = 16)
  private MobileNumber mobile;

  @Enumerated(EnumType.STRING)
  @Column(name = "contact_by", nullable = false, length = 10)
  private Contact.By contactBy;

  @Column(name = "contact_when", nullable = false, length = Contact.LONGEST_WHEN)
  private String contactWhen;

  @Column(name = "answers", nullable = false)
  private Answers answers;

  @Column(name = "summary", nullable = false, length = 200)
  private String summary;

  @Column(name = "red_flags", nullable = false, length = 400)
  private String redFlags;

  @Enumerated(EnumType.STRING)
  @Column(name = "red_flag_call", length = 10)
  private RedFlag.Call redFlagCall;

  @Column(name = "red_flag_rules")
  private Integer redFlagRules;

  @Enumerated(EnumType.STRING)
  @Column(name = "red_flag_answer", length = 20)
  private RedFlagAnswer redFlagAnswer;

  @Column(name = "submitted_at", nullable = false)
  private Instant submittedAt;

  @Column(name = "respond_by", nullable = false)
  private Instant respondBy;

  /** For the database only. */
  protected Request() {}

  /**
   * A request as it came in.
   *
   * @param redFlagRules version of the rules that looked for what must not wait; null: none did
   * @param respondBy by when the practice must have responded, as the patient is told
   */
  public Request(
      UUID id,
      Reference reference,
      NewRequest asked,
      Integer redFlagRules,
      Instant submittedAt,
      Instant respondBy) {
    this.id = Objects.requireNonNull(id, "id");
    this.reference = Objects.requireNonNull(reference, "reference");
    this.submittedAt = Objects.requireNonNull(submittedAt, "submittedAt");
    this.respondBy = Objects.requireNonNull(respondBy, "respondBy");
    this.practice = asked.practice();
    this.submissionKey = asked.submissionKey();
    this.contentDigest = asked.digest();
    this.channel = asked.channel();
    this.form = asked.form().id();
    this.formVersion = asked.form().version();
    this.kind = asked.form().kind();
    this.givenName = asked.person().name().given();
    this.familyName = asked.person().name().family();
    this.born = asked.person().born();
    this.postcode = asked.person().postcode();
    this.nhsNumber = asked.person().nhsNumber().orElse(null);
    this.mobile = asked.contact().mobile();
    this.contactBy = asked.contact().by();
    this.contactWhen = asked.contact().when();
    this.answers = asked.answers();
    this.summary = asked.answers().summary();
    this.redFlags = asked.emergency().ids();
    this.redFlagCall = asked.emergency().call().orElse(null);
    this.redFlagRules = redFlagRules;
    this.redFlagAnswer = asked.emergency().answer().orElse(null);
  }

  /** Which request; its case and its thread have the same id. */
  public UUID id() {
    return id;
  }

  /** Who was asked. */
  public PracticeId practice() {
    return practice;
  }

  /** What the patient quotes. */
  public Reference reference() {
    return reference;
  }

  /** How it came in. */
  public Channel channel() {
    return channel;
  }

  /** What was answered. */
  public FormVersion form() {
    return new FormVersion(form, formVersion, kind);
  }

  /** What sort of help is asked for. */
  public RequestKind kind() {
    return kind;
  }

  /** Who asks, by their own account. */
  public Identity person() {
    return new Identity(
        new PersonName(givenName, familyName), born, postcode, Optional.ofNullable(nhsNumber));
  }

  /** How they want to be answered. */
  public Contact contact() {
    return new Contact(mobile, contactBy, contactWhen);
  }

  /** What they said. */
  public Answers answers() {
    return answers;
  }

  /** The first of their own words, on one line of at most 160 characters. */
  public String summary() {
    return summary;
  }

  /** Ids of the red flags that are in it, by the rules of the moment when it came in. */
  public List<String> redFlags() {
    return Emergency.ids(redFlags);
  }

  /** Whom the patient had to call, if something in it must not wait. */
  public Optional<RedFlag.Call> redFlagCall() {
    return Optional.ofNullable(redFlagCall);
  }

  /** Version of the rules that looked for red flags; empty if none did. */
  public OptionalInt redFlagRules() {
    return redFlagRules == null ? OptionalInt.empty() : OptionalInt.of(redFlagRules);
  }

  /** What the patient said when told to call. */
  public Optional<RedFlagAnswer> redFlagAnswer() {
    return Optional.ofNullable(redFlagAnswer);
  }

  /** When it came in. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /** By when the practice must have responded, as the patient was told. */
  public Instant respondBy() {
    return respondBy;
  }

  /** The same for every attempt to send this one. */
  String submissionKey() {
    return submissionKey;
  }

  /** Whether the other asks for the same thing. */
  boolean saysTheSameAs(NewRequest other) {
    return contentDigest.equals(other.digest());
  }
}
