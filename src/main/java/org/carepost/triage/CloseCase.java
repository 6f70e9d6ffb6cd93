package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.messaging.Message;
import org.carepost.people.StaffMember;

/** Ends a case with an outcome. */
@ApplicationScoped
public class CloseCase {
  private final CaseWork work;
  private final Cases cases;
  private final TellClosed tellClosed;

  @Inject
  CloseCase(CaseWork work, Cases cases, TellClosed tellClosed) {
    this.work = work;
    this.cases = cases;
    this.tellClosed = tellClosed;
  }

  /**
   * Throws as {@link Case} and {@link ExpectedCase} say; another practice's case is not found. A
   * case that nobody has is claimed on the way. A patient to whom nobody wrote gets a text.
   *
   * @param note for colleagues, at most 2,000 characters, or empty
   * @param once chosen by the sender: the same closure with the same key is done once, whatever
   *     became of the case since
   */
  @Transactional
  public Case close(
      ExpectedCase expected, Outcome outcome, String note, String once, StaffMember by) {
    Case taken = cases.take(by.practice(), expected.reference());
    byte[] key = Message.key(once, outcome + "\n" + note);
    boolean done =
        cases.history(by.practice(), taken.id()).stream().anyMatch(it -> it.isUnder(key));
    return done ? taken : closed(expected, outcome, note, key, by);
  }

  private Case closed(
      ExpectedCase expected, Outcome outcome, String note, byte[] key, StaffMember by) {
    return work.on(
        expected,
        by,
        Action.CASE_CLOSED,
        (it, at) -> {
          it.claim(by, at).ifPresent(cases::record);
          if (!note.isEmpty()) {
            cases.record(it.note(note, by, at));
          }
          CaseEvent closed = it.close(outcome, by, at).under(key);
          tellClosed.tell(it, outcome);
          return Optional.of(closed);
        });
  }
}
