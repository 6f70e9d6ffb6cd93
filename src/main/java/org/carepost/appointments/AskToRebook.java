package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.carepost.consultation.Answer;
import org.carepost.consultation.Answers;
import org.carepost.consultation.Channel;
import org.carepost.consultation.Contact;
import org.carepost.consultation.Form;
import org.carepost.consultation.Forms;
import org.carepost.consultation.NewRequest;
import org.carepost.consultation.Question;
import org.carepost.consultation.Receipt;
import org.carepost.consultation.RequestKind;
import org.carepost.consultation.SubmitRequest;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Asks for another time on a patient's behalf: a case in the queue. */
@ApplicationScoped
public class AskToRebook {
  /** Longest words of the patient, in characters. */
  static final int LONGEST = 500;

  private final Patients patients;
  private final Practices practices;
  private final Forms forms;
  private final SubmitRequest submitRequest;
  private final Words words;

  @Inject
  AskToRebook(
      Patients patients,
      Practices practices,
      Forms forms,
      SubmitRequest submitRequest,
      Words words) {
    this.patients = patients;
    this.practices = practices;
    this.forms = forms;
    this.submitRequest = submitRequest;
    this.words = words;
  }

  /**
   * Sends the request; saying the same about the same time of an appointment again gives the same
   * receipt.
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
            "rebook:"
                + it.id()
                + ":"
                + it.slot().startsAt().getEpochSecond()
                + ":"
                + times.hashCode(),
            Channel.WEB,
            form.version(),
            patient.identity(),
            new Contact(
                patient.mobile().orElseThrow(() -> new Problem(ProblemType.INVALID)),
                Contact.By.EITHER,
                ""),
            answers(it, form, times)));
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
