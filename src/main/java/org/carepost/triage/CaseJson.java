package org.carepost.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepost.consultation.Request;
import org.carepost.people.NhsNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request, its case, thread and history for programs; times are in UTC. */
@Schema(name = "Case")
public record CaseJson(
    String reference,
    String form,
    String kind,
    Instant submittedAt,
    Patient patient,
    Contact contact,
    List<Answer> answers,
    State status,
    List<Message> messages,
    List<Event> history) {
  /** Who asked, by their own account. */
  public record Patient(
      String givenName,
      String familyName,
      LocalDate birthDate,
      String postcode,
      String mobile,
      String nhsNumber) {}

  /** How they want to be answered. */
  public record Contact(String by, String when) {}

  /** A question as asked and its answer. */
  public record Answer(String linkId, String question, String value) {}

  /** Where the case stands. */
  @Schema(name = "CaseState")
  public record State(
      String state,
      String urgency,
      Instant dueBy,
      String heldBy,
      boolean patientReplied,
      boolean linkLocked,
      String outcome,
      long version) {
    static State of(Case it, Instant now) {
      return new State(
          it.state().name(),
          it.urgency().name(),
          it.dueBy(),
          it.holderAt(now).orElse(null),
          it.hasReply(),
          it.isLinkLocked(),
          it.outcome().map(Enum::name).orElse(null),
          it.version());
    }
  }

  /** A message of the thread. */
  public record Message(String from, String author, String text, Instant at) {}

  /** Something that happened to the case. */
  public record Event(String kind, String author, String detail, Instant at) {}

  static CaseJson of(CaseFile file, Instant now) {
    Request request = file.request();
    return new CaseJson(
        request.reference().text(),
        request.form().id(),
        request.kind().name(),
        request.submittedAt(),
        patient(request),
        new Contact(request.contact().by().name(), request.contact().when()),
        request.answers().all().stream()
            .map(answer -> new Answer(answer.linkId(), answer.question(), answer.text()))
            .toList(),
        State.of(file.it(), now),
        file.thread().stream()
            .map(
                message ->
                    new Message(
                        message.fromPatient() ? "PATIENT" : "PRACTICE",
                        message.authorName(),
                        message.text(),
                        message.at()))
            .toList(),
        file.history().stream()
            .map(
                event ->
                    new Event(event.kind().name(), event.authorName(), event.detail(), event.at()))
            .toList());
  }

  private static Patient patient(Request request) {
    return new Patient(
        request.person().name().given(),
        request.person().name().family(),
        request.person().born().date(),
        request.person().postcode().text(),
        request.contact().mobile().e164(),
        request.person().nhsNumber().map(NhsNumber::digits).orElse(null));
  }
}
