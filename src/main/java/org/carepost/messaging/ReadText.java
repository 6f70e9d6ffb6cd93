package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Shows a text to staff. */
@ApplicationScoped
public class ReadText {
  private final Texts texts;
  private final Audit audit;

  /** Shows the given texts. */
  @Inject
  public ReadText(Texts texts, Audit audit) {
    this.texts = texts;
    this.audit = audit;
  }

  /**
   * The text.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if the practice of the reader has no such text
   */
  @Transactional
  public TextMessage read(UUID id, StaffMember by) {
    TextMessage text =
        texts.find(by.practice(), id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    audit.record(by.practice(), by.actor(), Action.TEXT_VIEWED, id.toString());
    return text;
  }
}
