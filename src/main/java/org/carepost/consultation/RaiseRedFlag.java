package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Keeps that somebody is told to call 999 instead of waiting, and what they say to it. */
@ApplicationScoped
public class RaiseRedFlag {
  private final Drafts drafts;
  private final Diversions diversions;
  private final FindEmergency findEmergency;
  private final Event<Diverted> diverted;
  private final Clock clock;

  /** Keeps it in the given diversions. */
  @Inject
  public RaiseRedFlag(
      Drafts drafts,
      Diversions diversions,
      FindEmergency findEmergency,
      Event<Diverted> diverted,
      Clock clock) {
    this.drafts = drafts;
    this.diversions = diversions;
    this.findEmergency = findEmergency;
    this.diverted = diverted;
    this.clock = clock;
  }

  /**
   * They are shown what must not wait: their practice knows from now on, whether they go on or not.
   *
   * @param visit key of the browser's visit
   * @return the form as it is now; empty if there is none that is open
   */
  @Transactional
  public Optional<Draft> show(PracticeId practice, byte[] visit, Form form) {
    Instant now = clock.instant();
    Optional<Draft> open = open(practice, visit, form, now);
    open.ifPresent(
        draft -> {
          Emergency emergency = findEmergency.in(form, draft.fields());
          draft.type(emergency.asShown(), Emergency.FIELDS, now);
          keepFirstWords(draft, form, now);
          diversions
              .ofDraft(practice, draft.id())
              .ifPresentOrElse(
                  known -> known.grow(emergency),
                  () ->
                      diversions.add(
                          new Diversion(
                              Ids.next(),
                              practice,
                              draft,
                              emergency,
                              findEmergency.version(),
                              now)));
          diverted.fire(new Diverted(practice));
        });
    return open;
  }

  /** What raised it stays known to staff, also if it is taken back. */
  private static void keepFirstWords(Draft draft, Form form, Instant now) {
    if (draft.fields().text(Emergency.FIRST_WORDS).isEmpty()) {
      String said = new FilledForm(form, draft.fields()).answers().ownWords();
      Fields first = new Fields(Map.of(Emergency.FIRST_WORDS, said));
      draft.type(first, List.of(Emergency.FIRST_WORDS), now);
    }
  }

  /**
   * They answer.
   *
   * @return the form as it is now; empty if there is none that is open
   */
  @Transactional
  public Optional<Draft> answer(
      PracticeId practice, byte[] visit, Form form, RedFlagAnswer answer) {
    Instant now = clock.instant();
    Optional<Draft> open = open(practice, visit, form, now);
    open.ifPresent(
        draft -> {
          Emergency emergency = findEmergency.in(form, draft.fields());
          Map<String, String> fields =
              Map.of(Emergency.SHOWN, emergency.ids(), Emergency.ANSWER, answer.name());
          draft.type(new Fields(fields), Emergency.FIELDS, now);
          diversions.ofDraft(practice, draft.id()).ifPresent(it -> it.answer(answer, now));
          diverted.fire(new Diverted(practice));
        });
    return open;
  }

  private Optional<Draft> open(PracticeId practice, byte[] visit, Form form, Instant now) {
    return drafts
        .lock(practice, visit, form.id(), now.minus(Drafts.KEPT))
        .filter(it -> it.reference().isEmpty());
  }
}
