package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carepost.people.Staff;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;

/** Sends a form that somebody has filled in, once however often they press the button. */
@ApplicationScoped
public class SendForm {
  private final Drafts drafts;
  private final SubmitRequest submitRequest;
  private final FindEmergency findEmergency;
  private final Diversions diversions;
  private final OtherHelp otherHelp;
  private final Requests requests;
  private final Staff staff;
  private final Rules rules;
  private final Words words;
  private final Clock clock;

  /** Sends what is in the given drafts. */
  @Inject
  public SendForm(
      Drafts drafts,
      SubmitRequest submitRequest,
      FindEmergency findEmergency,
      Diversions diversions,
      OtherHelp otherHelp,
      Requests requests,
      Staff staff,
      Rules rules,
      Words words,
      Clock clock) {
    this.drafts = drafts;
    this.submitRequest = submitRequest;
    this.findEmergency = findEmergency;
    this.diversions = diversions;
    this.otherHelp = otherHelp;
    this.requests = requests;
    this.staff = staff;
    this.rules = rules;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The reference of the request that the form became, now or before; empty if there is no form or
   * it is not filled in.
   *
   * @param visit key of the browser's visit
   * @throws Clash if another transaction took its key at this moment; send it again then
   */
  @Transactional
  public Optional<Reference> send(PracticeId practice, byte[] visit, Form form) {
    Instant now = clock.instant();
    Optional<Draft> draft = drafts.lock(practice, visit, form.id(), now.minus(Drafts.KEPT));
    Optional<Reference> sent = draft.flatMap(Draft::reference);
    return sent.isPresent()
        ? sent
        : draft.filter(it -> isFilled(form, it)).map(it -> sent(practice, form, it, now));
  }

  private boolean isFilled(Form form, Draft draft) {
    return new Walk(form, draft.fields(), rules).firstUnanswered().isEmpty();
  }

  /** What they wrote before they were told whom to call, unless it still says so. */
  private Optional<Answer> takenBack(Draft draft, NewRequest asked) {
    String first = draft.fields().text(Emergency.FIRST_WORDS);
    return asked.answers().ownWords().startsWith(first)
        ? Optional.empty()
        : Optional.of(
            new Answer(
                Emergency.FIRST_WORDS, words.text("consultation.redFlag.first"), null, first));
  }

  private Reference sent(PracticeId practice, Form form, Draft draft, Instant now) {
    NewRequest asked =
        new FilledForm(form, draft.fields())
            .request(practice, draft.submissionKey(), Channel.WEB, clock)
            .with(findEmergency.in(form, draft.fields()));
    Receipt receipt =
        submitRequest.submit(
            takenBack(draft, asked).map(asked::and).orElse(asked),
            BeginForCaller.typedBy(draft.fields()).flatMap(id -> staff.find(practice, id)));
    diversions.ofDraft(practice, draft.id()).ifPresent(it -> it.sentAs(receipt.reference()));
    otherHelp.keep(draft.fields(), requests.get(practice, receipt.reference()));
    draft.sentAs(receipt.reference(), now);
    return receipt.reference();
  }
}
