package org.carepost.triage;

import java.util.ArrayList;
import java.util.List;
import org.carepost.platform.PlainText;

/**
 * A row of the queue in words.
 *
 * @param reference plain, as in addresses
 * @param who name and age
 * @param urgency word and colour
 * @param due when an answer is due, or why none is
 * @param late whether that has passed
 * @param summary first words of the request
 * @param replied the words that the patient has written, or null
 * @param marks other things to know, each one or two words
 * @param version counts changes
 */
public record QueueLine(
    String reference,
    String who,
    Tag urgency,
    String due,
    boolean late,
    String summary,
    String replied,
    List<String> marks,
    long version) {
  private static final int SHOWN = 80;

  /** Whether there is anything else to know. */
  public boolean marked() {
    return replied != null || !marks.isEmpty();
  }

  static QueueLine of(QueueRow row, Moments moments) {
    boolean late = row.state().waitsForUs() && moments.now().isAfter(row.dueBy());
    return new QueueLine(
        row.reference().text(),
        moments
            .words()
            .text(
                "triage.row.who",
                row.givenName() + " " + row.familyName(),
                moments.age(row.born())),
        Tag.of(row.urgency(), moments.words()),
        due(row, moments, late),
        late,
        PlainText.start(row.summary(), SHOWN),
        row.patientReplied() ? moments.words().text("triage.mark.replied") : null,
        marks(row, moments),
        row.version());
  }

  private static String due(QueueRow row, Moments moments, boolean late) {
    if (!row.state().waitsForUs()) {
      return moments.words().text("triage.state." + row.state().name());
    }
    return late
        ? moments.words().text("triage.row.late", moments.soon(row.dueBy()))
        : moments.words().text("triage.row.due", moments.due(row.urgency(), row.dueBy()));
  }

  private static List<String> marks(QueueRow row, Moments moments) {
    List<String> marks = new ArrayList<>(2);
    if (row.isHeldAt(moments.now())) {
      marks.add(moments.words().text("triage.mark.held", row.holderName()));
    }
    if (row.patient() == null) {
      marks.add(moments.words().text("triage.mark.unmatched"));
    }
    if (row.linkLocked()) {
      marks.add(moments.words().text("triage.mark.locked"));
    }
    return marks;
  }
}
