package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.carepost.consultation.Answer;
import org.carepost.consultation.Answers;
import org.carepost.consultation.Channel;
import org.carepost.consultation.Contact;
import org.carepost.consultation.Form;
import org.carepost.consultation.Forms;
import org.carepost.consultation.NewRequest;
import org.carepost.consultation.Question;
import org.carepost.consultation.Receipt;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestKind;
import org.carepost.consultation.Requests;
import org.carepost.consultation.SubmitRequest;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;
import org.carepost.triage.CaseState;
import org.carepost.triage.Cases;

/** Asks for another time on a patient's behalf: a case in the queue. */
@ApplicationScoped
public class AskToRebook {
  /** Longest words of the patient, in characters. */
  static final int LONGEST = 500;

  private static final int MOST = 20;

  private final Patients patients;
  private final Practices practices;
  private final Forms forms;
  private final Requests requests;
  private final Cases cases;
  private final SubmitRequest submitRequest;
  private final Words words;

  @Inject
  AskToRebook(
      Patients patients,
      Practices practices,
      Forms forms,
      Requests requests,
      Cases cases,
      SubmitRequest submitRequest,
      Words words) {
    this.patients = patients;
    this.practices = practices;
    this.forms = forms;
    this.requests = requests;
    this.cases = cases;
    this.submitRequest = submitRequest;
    this.words = words;
  }

  /** What is open of what was asked for instead of this time of the appointment. */
  @Transactional
  public Rebooking asked(Appointment it) {
    return Rebooking.of(sent(it).stream().filter(Predicate.not(this::isClosed)).toList());
  }

  /**
   * Sends the request; saying the same about the same time of an appointment again changes nothing
   * and gives the same receipt, until the practice has closed what was asked.
   *
   * @param times when it would suit, in the patient's words, at most 500 characters, or empty
   * @throws Problem invalid, if the practice has no number to answer on
   */
  @Transactional
  public Receipt ask(Appointment it, String times) {
    Patient patient = patients.get(it.practice(), it.patient());
    Form form =
        forms.all().stream()
            .filter(any -> any.kind() == RequestKind.ADMIN)
            .findFirst()
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return submitRequest.submit(
        new NewRequest(
            it.practice(),
            key(it, times),
            Channel.WEB,
            form.version(),
            patient.identity(),
            new Contact(
                patient.mobile().orElseThrow(() -> new Problem(ProblemType.INVALID)),
                Contact.By.EITHER,
                ""),
            answers(it, form, times)));
  }

  private String key(Appointment it, String times) {
    long closed = sent(it).stream().filter(this::isClosed).count();
    return beginning(it) + times.hashCode() + (closed == 0 ? "" : ":" + closed);
  }

  private static String beginning(Appointment it) {
    return "rebook:" + it.id() + ":" + it.slot().startsAt().getEpochSecond() + ":";
  }

  private List<Request> sent(Appointment it) {
    return requests.underKeysFrom(it.practice(), beginning(it), MOST);
  }

  private boolean isClosed(Request request) {
    return cases
        .find(request.practice(), request.reference())
        .filter(it -> it.state() == CaseState.CLOSED)
        .isPresent();
  }

  private Answers answers(Appointment it, Form form, String times) {
    List<Answer> answers = new ArrayList<>();
    WallClock shown = new WallClock(practices.get(it.practice()).zone());
    answers.add(
        new Answer(
            "words",
            form.question("words").map(Question::words).orElse(""),
            null,
            words.text("appointments.rebook.words", shown.full(it.slot().startsAt()))));
    if (!times.isEmpty()) {
      answers.add(new Answer("times", words.text("appointments.rebook.times"), null, times));
    }
    return new Answers(answers);
  }
}
