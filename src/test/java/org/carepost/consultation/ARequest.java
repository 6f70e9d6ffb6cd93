package org.carepost.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carepost.navigation.RedFlags;
import org.carepost.people.APatient;
import org.carepost.people.Identity;
import org.carepost.people.MobileNumber;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * Builds a request: Ada Lovelace asks Riverside Surgery about a health problem on Tuesday 3 March
 * 2026 at 10:12, unless told otherwise.
 */
public class ARequest {
  private static final Instant AT = Instant.parse("2026-03-03T10:12:00Z");
  private static final Instant RESPOND_BY = Instant.parse("2026-03-04T18:30:00Z");

  private PracticeId practice = new PracticeId("Y00001");
  private String submissionKey = "web:" + Ids.next();
  private FormVersion form = new FormVersion("health", "1.0.0", RequestKind.CLINICAL);
  private Identity person = APatient.ada().identity();
  private String words = "My knee hurts when I climb stairs";
  private MobileNumber mobile = MobileNumber.parse("07700 900123");
  private Emergency emergency = Emergency.NONE;
  private Instant at = AT;
  private Instant respondBy = RESPOND_BY;

  /** Starts with Ada Lovelace's. */
  public static ARequest ofAda() {
    return new ARequest();
  }

  /** Asked of that practice instead. */
  public ARequest to(PracticeId practice) {
    this.practice = practice;
    return this;
  }

  /** Sent under that key instead. */
  public ARequest under(String submissionKey) {
    this.submissionKey = submissionKey;
    return this;
  }

  /** Asked by that person instead. */
  public ARequest by(Identity person) {
    this.person = person;
    return this;
  }

  /** To be answered on that mobile instead. */
  public ARequest on(MobileNumber mobile) {
    this.mobile = mobile;
    return this;
  }

  /** Asking in those words instead. */
  public ARequest saying(String words) {
    this.words = words;
    return this;
  }

  /** Asking an administrative question instead. */
  public ARequest aboutAdmin() {
    this.form = new FormVersion("admin", "1.0.0", RequestKind.ADMIN);
    return this;
  }

  /** Sent then instead, to be answered by then. */
  public ARequest sent(Instant at, Instant respondBy) {
    this.at = at;
    this.respondBy = respondBy;
    return this;
  }

  /** With that red flag in it. */
  public ARequest flagged(String redFlag) {
    this.emergency =
        new Emergency(new RedFlags("config").named(List.of(redFlag)), true, Optional.empty());
    return this;
  }

  /** What is asked. */
  public NewRequest asked() {
    return new NewRequest(
        practice,
        submissionKey,
        Channel.WEB,
        form,
        person,
        new Contact(mobile, Contact.By.TEXT, ""),
        new Answers(List.of(new Answer("words", "What do you need help with?", null, words))),
        emergency);
  }

  /** The request, as it came in. */
  public Request submitted() {
    return new Request(Ids.next(), Reference.random(), asked(), 1, at, respondBy);
  }
}
