package org.carepost.triage;

import java.util.List;
import org.carepost.consultation.Answer;
import org.carepost.messaging.ForeseeReply;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextView;
import org.carepost.platform.web.Choice;

/**
 * A case as staff see it.
 *
 * @param who name as given
 * @param facts age, birth date, NHS number, telephone and so on: label and value
 * @param patient id of the registered patient, as in addresses, or null if it is not known who
 * @param registered name and NHS number of the registered patient, or null
 * @param candidates registered patients that it may be; none if it is known
 * @param waitsForUs whether the practice owes an answer
 * @param answers questions and answers as asked
 * @param flags red flags that were found in it, in words for staff
 * @param flagAnswer what the patient said when told to call
 * @param thread messages, oldest first
 * @param texts sent to the patient about it, newest first
 * @param history what happened, oldest first, notes included
 * @param holder name of the colleague who has it open, or null
 * @param mine whether the reader has it open
 * @param outcome in words, or null unless closed
 * @param wantsCall whether they asked to be answered by telephone
 * @param telephone as to be dialled
 * @param noText why no text would go out with a reply, or null
 * @param replyText by which the patient would hear of a reply
 */
public record CaseView(
    String reference,
    String referenceShown,
    String who,
    List<Fact> facts,
    String patient,
    String registered,
    List<Choice> candidates,
    Tag urgency,
    String urgencyName,
    Tag state,
    boolean closed,
    boolean waitsForUs,
    String sent,
    String due,
    boolean late,
    List<Answer> answers,
    List<String> flags,
    String flagAnswer,
    List<Said> thread,
    List<TextView> texts,
    List<Happened> history,
    String holder,
    boolean mine,
    boolean linkLocked,
    boolean replied,
    String outcome,
    boolean wantsCall,
    String telephone,
    Suppression noText,
    ForeseeReply.Foreseen replyText,
    long version) {
  /** A label and its value. */
  public record Fact(String label, String value) {}

  /** A message of the thread. */
  public record Said(String who, String when, String text, boolean byPatient) {}

  /** One line of the history; note is empty unless it is one; more is the path to more, or null. */
  public record Happened(String what, String when, String note, String more) {}

  /** Whether a reply puts the patient on the list of those to ring. */
  public boolean ringsInstead() {
    return noText != null && !noText.meant();
  }

  /**
   * The word under which the page says what was done.
   *
   * @param done the word that {@link CaseActs} gives
   */
  String said(String done) {
    if (done.equals(CaseActs.RELEASED) && !closed && !waitsForUs) {
      return "awaits";
    }
    if (noText == null || !done.equals(CaseActs.REPLIED)) {
      return done;
    }
    return ringsInstead() ? "kept" : "kept-only";
  }

  /** Whether the reader may act on it. */
  public boolean free() {
    return !closed && holder == null;
  }
}
