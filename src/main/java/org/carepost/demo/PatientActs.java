package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.audit.AuditTrail;
import org.carepost.consultation.Answer;
import org.carepost.consultation.Answers;
import org.carepost.consultation.Channel;
import org.carepost.consultation.Contact;
import org.carepost.consultation.Form;
import org.carepost.consultation.Forms;
import org.carepost.consultation.NewRequest;
import org.carepost.consultation.Option;
import org.carepost.consultation.Question;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.consultation.Requests;
import org.carepost.messaging.PatientReplied;
import org.carepost.messaging.ReplyToPractice;
import org.carepost.messaging.Threads;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.WorkingCalendars;
import org.carepost.triage.Case;
import org.carepost.triage.Cases;

/** What patients do in the play: as in life, but that nobody gets a text. */
@ApplicationScoped
class PatientActs {
  private static final List<String> TIMES =
      List.of(
          "", "", "", "After 4pm", "Mornings", "Any time", "Not between 12 and 2, I am driving");

  private final Forms forms;
  private final Requests requests;
  private final WorkingCalendars calendars;
  private final Event<RequestSubmitted> submitted;
  private final Threads threads;
  private final ReplyToPractice replies;
  private final Cases cases;
  private final Audit audit;
  private final PlayedClock clock;

  @Inject
  PatientActs(
      Forms forms,
      Requests requests,
      WorkingCalendars calendars,
      Event<RequestSubmitted> submitted,
      Threads threads,
      Event<PatientReplied> replied,
      Cases cases,
      AuditTrail trail,
      PlayedClock clock) {
    this.forms = forms;
    this.requests = requests;
    this.calendars = calendars;
    this.submitted = submitted;
    this.threads = threads;
    this.cases = cases;
    this.audit = new Audit(trail, clock);
    this.replies = new ReplyToPractice(threads, replied, audit, clock);
    this.clock = clock;
  }

  /** Sends a request; triage opens its case. */
  Case send(PracticeId practice, Story story, Resident patient, Random random) {
    Instant now = clock.instant();
    Form form = forms.get(story.form());
    Reference reference = Reference.random(random);
    NewRequest asked =
        new NewRequest(
            practice,
            "demo:" + reference.text(),
            Channel.WEB,
            form.version(),
            patient.identity(random.nextInt(10) < 4),
            contact(patient, random),
            answers(form, story));
    Instant respondBy = calendars.core(practice).respondBy(now);
    Request request = new Request(Ids.next(), reference, asked, null, now, respondBy);
    requests.add(request);
    submitted.fire(new RequestSubmitted(request, respondBy));
    audit.record(practice, Actor.patient(), Action.REQUEST_SUBMITTED, reference.text());
    return cases.get(practice, reference);
  }

  /** Answers what staff asked. */
  void reply(Case it, String text) {
    replies.reply(threads.find(it.practice(), it.id()).orElseThrow(), text, Tokens.random());
  }

  private static Contact contact(Resident patient, Random random) {
    Contact.By[] ways = Contact.By.values();
    return new Contact(
        patient.mobile(),
        ways[random.nextInt(ways.length)],
        TIMES.get(random.nextInt(TIMES.size())));
  }

  /** The story's answers to the form, in its order. */
  static Answers answers(Form form, Story story) {
    return new Answers(
        form.questions().stream().flatMap(question -> answer(question, story).stream()).toList());
  }

  private static Optional<Answer> answer(Question question, Story story) {
    if (question.linkId().equals("words")) {
      return Optional.of(new Answer("words", question.words(), null, story.words()));
    }
    return Optional.ofNullable(story.answers().get(question.linkId()))
        .map(
            value ->
                question.options().isEmpty()
                    ? new Answer(question.linkId(), question.words(), null, value)
                    : chosen(question, question.option(value).orElseThrow()));
  }

  private static Answer chosen(Question question, Option option) {
    return new Answer(question.linkId(), question.words(), option.code(), option.words());
  }
}
