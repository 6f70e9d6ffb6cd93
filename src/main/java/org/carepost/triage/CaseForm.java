package org.carepost.triage;

import org.carepost.platform.web.Typed;

/**
 * What was typed on the page of a case.
 *
 * @param reply to the patient
 * @param note for colleagues
 * @param outcome name of one, or empty
 */
public record CaseForm(String reply, String note, String outcome, String closingNote) {
  /** Nothing typed yet. */
  static final CaseForm EMPTY = new CaseForm("", "", "", "");

  static CaseForm of(Typed typed) {
    return new CaseForm(
        typed.text("reply"), typed.text("note"), typed.text("outcome"), typed.text("closing-note"));
  }
}
