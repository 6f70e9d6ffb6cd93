package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Visit;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/** Where the running visit stands in each form. */
@ApplicationScoped
class Journeys {
  private final Practices practices;
  private final Forms forms;
  private final Drafts drafts;
  private final Rules rules;
  private final FindEmergency findEmergency;
  private final Visit visit;
  private final Clock clock;

  @Inject
  Journeys(
      Practices practices,
      Forms forms,
      Drafts drafts,
      Rules rules,
      FindEmergency findEmergency,
      Visit visit,
      Clock clock) {
    this.practices = practices;
    this.forms = forms;
    this.drafts = drafts;
    this.rules = rules;
    this.findEmergency = findEmergency;
    this.visit = visit;
    this.clock = clock;
  }

  /**
   * Where it stands in a form.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is no such practice or form
   */
  Journey of(PracticeId practice, String form) {
    Practice asked = practice(practice);
    Form filled = forms.get(form);
    return journey(
        asked,
        filled,
        drafts.find(practice, visit.key(), form, clock.instant().minus(Drafts.KEPT)));
  }

  /** Where it stands once a draft has been changed. */
  Journey now(Journey before, Draft draft) {
    return journey(before.practice(), before.form(), Optional.of(draft));
  }

  /**
   * The practice.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is none
   */
  Practice practice(PracticeId practice) {
    return practices.get(practice);
  }

  private Journey journey(Practice practice, Form form, Optional<Draft> draft) {
    Fields fields = draft.map(Draft::fields).orElse(Fields.NONE);
    return new Journey(
        practice,
        form,
        fields,
        draft.flatMap(Draft::reference),
        draft.isPresent(),
        !fields.isEmpty(),
        new Walk(form, fields, rules),
        findEmergency.in(form, fields));
  }
}
