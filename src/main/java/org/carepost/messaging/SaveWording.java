package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Saves the words of a text; they count from the next text on. */
@ApplicationScoped
public class SaveWording {
  private final TextWordings wordings;
  private final Audit audit;
  private final Clock clock;

  /** Saves among the given words. */
  @Inject
  public SaveWording(TextWordings wordings, Audit audit, Clock clock) {
    this.wordings = wordings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Saves the next version.
   *
   * @throws IllegalArgumentException if the words would never be sent in that language, lack a
   *     placeholder that they need, use one that is not offered, hold stray braces, or have another
   *     length than 1 to {@link TextWording#LONGEST}
   */
  @Transactional
  public TextWording save(WordingKey key, WordingDraft draft, StaffMember by) {
    boolean fits =
        key.sendable()
            && !draft.body().isBlank()
            && draft.body().length() <= TextWording.LONGEST
            && !Placeholders.stray(draft.body())
            && Placeholders.unknown(draft.body(), key.offered()).isEmpty()
            && Placeholders.missing(draft.body(), key.needed()).isEmpty();
    if (!fits) {
      throw new IllegalArgumentException("words that cannot be sent");
    }
    int before = wordings.newest(by.practice(), key).map(TextWording::version).orElse(0);
    return added(new TextWording(key, before + 1, draft, by, clock.instant()), by);
  }

  /**
   * The words are not used any more: staff cannot choose them, and Carepost sends its own.
   *
   * @throws Problem not found, if the practice has none
   */
  @Transactional
  public TextWording retire(WordingKey key, StaffMember by) {
    TextWording newest =
        wordings.newest(by.practice(), key).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return newest.active() ? added(newest.retired(by, clock.instant()), by) : newest;
  }

  private TextWording added(TextWording version, StaffMember by) {
    wordings.add(version);
    audit.record(
        by.practice(),
        by.actor(),
        Action.TEXT_WORDING_SAVED,
        version.key().code() + " " + version.version());
    return version;
  }
}
