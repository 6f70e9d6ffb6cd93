package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Queues a text that a member of staff wrote; for ten seconds, or until its time, it can be undone.
 */
@ApplicationScoped
public class QueueText {
  /** How long a text waits for who wrote it to think again. */
  public static final Duration TO_UNDO = Duration.ofSeconds(10);

  private static final int MOST_COMPARED = 50;

  /** What is kept as the template of words that somebody wrote. */
  static final String OWN_WORDS = "own-words";

  private final Patients patients;
  private final Texts texts;
  private final TextNumbers numbers;
  private final TextPatient textPatient;
  private final Audit audit;
  private final Clock clock;

  /** Queues among the given texts. */
  @Inject
  public QueueText(
      Patients patients,
      Texts texts,
      TextNumbers numbers,
      TextPatient textPatient,
      Audit audit,
      Clock clock) {
    this.patients = patients;
    this.texts = texts;
    this.numbers = numbers;
    this.textPatient = textPatient;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Queues the text, once a form; another practice's patient is not found.
   *
   * @param at the earliest moment to send it, or null for now
   * @param once unique to the form
   * @throws Problem not found, if the patient's mobile is not known
   * @throws IllegalArgumentException if it is empty or gets too long
   */
  @Transactional
  public TextMessage queue(
      UUID id, TextKind kind, String body, Instant at, String once, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    MobileNumber mobile = patient.mobile().orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    numbers.lock(mobile); // the same form twice at the same time
    UUID form =
        UUID.nameUUIDFromBytes(
            String.join("\n", id.toString(), once, kind.name(), String.valueOf(at), body)
                .getBytes(StandardCharsets.UTF_8));
    Optional<TextMessage> before = texts.about(by.practice(), form, 1).stream().findFirst();
    return before.orElseGet(
        () -> queue(wanted(patient, mobile, kind, form).notBefore(earliest(at)), body, by));
  }

  /**
   * Queues a text about a record, for now; the same words about it, worth sending as long, are not
   * queued again. Another practice's patient is not found.
   *
   * @param record id of what it is about
   * @param pointlessAfter the last moment at which it is worth sending, or null for any
   * @throws Problem not found, if the patient's mobile is not known
   * @throws IllegalArgumentException if it is empty or gets too long
   */
  @Transactional
  public TextMessage queueAbout(
      UUID record, UUID id, TextKind kind, String body, Instant pointlessAfter, StaffMember by) {
    Patient patient = patients.get(by.practice(), id);
    MobileNumber mobile = patient.mobile().orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    numbers.lock(mobile); // the same form twice at the same time
    return texts.about(by.practice(), record, MOST_COMPARED).stream()
        .filter(it -> it.body().equals(body) && it.suppression().isEmpty())
        .filter(it -> it.pointlessAfter().equals(Optional.ofNullable(pointlessAfter)))
        .findFirst()
        .orElseGet(
            () ->
                queue(
                    wanted(patient, mobile, kind, record)
                        .notBefore(earliest(null))
                        .pointlessAfter(pointlessAfter),
                    body,
                    by));
  }

  private static NewText wanted(Patient patient, MobileNumber mobile, TextKind kind, UUID about) {
    return NewText.of(patient.practice(), about, mobile, kind, OWN_WORDS, Map.of())
        .forPatient(patient.id());
  }

  private Instant earliest(Instant at) {
    Instant earliest = clock.instant().plus(TO_UNDO);
    return at != null && at.isAfter(earliest) ? at : earliest;
  }

  private TextMessage queue(NewText wanted, String body, StaffMember by) {
    TextMessage text = textPatient.text(wanted, body);
    audit.record(by.practice(), by.actor(), Action.TEXT_SENT, text.id().toString());
    return text;
  }

  /**
   * Takes a text to a patient back.
   *
   * @return whether that was in time: it is not sent
   * @throws Problem not found, if the patient has no such text from the practice
   */
  @Transactional
  public boolean withdraw(UUID patient, UUID id, StaffMember by) {
    TextMessage text =
        texts
            .lock(by.practice(), id)
            .filter(it -> it.patient().filter(patient::equals).isPresent())
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (text.state() == TextState.CREATED) {
      text.suppress(Suppression.WITHDRAWN, clock.instant(), null);
      audit.record(by.practice(), by.actor(), Action.TEXT_WITHDRAWN, id.toString());
    }
    return text.suppression().filter(Suppression.WITHDRAWN::equals).isPresent();
  }
}
