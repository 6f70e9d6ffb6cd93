package org.carepost.triage;

import org.carepost.platform.web.Typed;

/**
 * What was typed on the page of a case.
 *
 * @param urgency name of one, or empty
 * @param reply to the patient
 * @param note for colleagues
 * @param outcome name of one, or empty
 * @param nhsNumber of the patient whose request it is
 */
public record CaseForm(
    String urgency,
    String reply,
    String note,
    String outcome,
    String closingNote,
    String nhsNumber) {
  /** Nothing typed yet. */
  static final CaseForm EMPTY = new CaseForm("", "", "", "", "", "");

  static CaseForm of(Typed typed) {
    return new CaseForm(
        typed.text("urgency"),
        typed.text("reply"),
        typed.text("note"),
        typed.text("outcome"),
        typed.text("closing-note"),
        typed.text("nhs-number"));
  }

  /**
   * What is left when something was done with it.
   *
   * @param done the word that {@link CaseActs} gives, or empty if nothing was
   */
  CaseForm after(String done) {
    return switch (done) {
      case "" -> this;
      case CaseActs.REPLIED -> new CaseForm("", "", note, outcome, closingNote, "");
      case "note" -> new CaseForm("", reply, "", outcome, closingNote, "");
      case "closed" -> new CaseForm("", reply, note, "", "", "");
      default -> new CaseForm("", reply, note, outcome, closingNote, "");
    };
  }

  /** Whether there is something that must not be lost; an urgency is chosen again in no time. */
  public boolean isTyped() {
    return !(reply.isEmpty() && note.isEmpty() && outcome.isEmpty() && closingNote.isEmpty());
  }
}
