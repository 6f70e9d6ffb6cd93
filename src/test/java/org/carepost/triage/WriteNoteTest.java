package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class WriteNoteTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryCases cases = new InMemoryCases(new InMemoryRequests());
  private final WriteNote writeNote =
      new WriteNote(
          new CaseWork(
              cases, new Audit(new InMemoryAuditTrail(), clock), clock, new FiredEvents<>()),
          cases);
  private final StaffMember anna = TestCases.staff("Anna Reed");
  private final Case it = TestCases.waiting();

  WriteNoteTest() {
    cases.add(it);
  }

  @Test
  void the_same_note_sent_again_is_one_note() {
    write("Rang, no answer", anna);
    write("Rang, no answer", anna);
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void the_same_words_later_or_by_a_colleague_are_another_note() {
    write("Rang, no answer", anna);
    write("Will try at noon", anna);
    write("Rang, no answer", anna);
    write("Rang, no answer", TestCases.staff("Bilal Shah"));
    assertThat(notes()).isEqualTo(4);
  }

  private void write(String text, StaffMember by) {
    writeNote.write(it.reference(), text, by);
  }

  private long notes() {
    return cases.history(it.practice(), it.id()).stream()
        .filter(event -> event.kind() == CaseEvent.Kind.NOTE)
        .count();
  }
}
